/** `npm run picture`: the picture in README.md, taken of the site as it was built last. */
import { Command } from 'commander';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openBuiltSite } from './built-site.ts';

new Command('npm run picture')
  .showHelpAfterError()
  .description('Takes the picture in README.md again.')
  .parse();

const PAGE = '/tasks/n-plus-one/';
const file = join(import.meta.dirname, '../docs/task-page.png');

await openBuiltSite(
  async ({ page, address }) => {
    const answer = await page.goto(address + PAGE);
    if (!answer?.ok()) throw new Error(`${PAGE} is not there. Remedy: npm run build`);
    mkdirSync(dirname(file), { recursive: true });
    await page.screenshot({ path: file });
    console.log(file);
  },
  { viewport: { width: 1440, height: 1000 }, colorScheme: 'light' },
);
