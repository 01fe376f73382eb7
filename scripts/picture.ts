/** `npm run picture`: the picture in README.md, taken of the site as it was built last. */
import { preview } from 'astro';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launch } from '../tests/browser/chromium.ts';

const PAGE = '/tasks/n-plus-one/';
const root = join(import.meta.dirname, '..');
const file = join(root, 'docs/task-page.png');

const server = await preview({ root, logLevel: 'error' });
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, colorScheme: 'light' });
  const base = (process.env['BASE'] ?? '/').replace(/\/$/, '');
  const answer = await page.goto(`http://localhost:${server.port}${base}${PAGE}`);
  if (!answer?.ok()) throw new Error(`${PAGE} is not there. Remedy: npm run build`);
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  console.log(file);
} finally {
  await browser.close();
  await server.stop();
}
