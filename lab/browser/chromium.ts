/** A browser without one installed: npm brings Chromium for Linux; elsewhere, or failing that, an installed Chrome. */
import { execa } from 'execa';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const ARGS = [
  // Chromium refuses its sandbox to root. It opens our own pages alone.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * With it Chromium lays a page out when it is asked where something is, and draws nothing: to draw takes a quarter of the
 * time. What waits for a frame waits for ever, such as a picture of the page, or a click.
 */
export const UNDRAWN = '--disable-threaded-compositing';

const REMEDY = `Remedy: install Google Chrome (https://www.google.com/chrome/), or on Linux the libraries that Chromium wants:
npx playwright-core install-deps chromium`;

/**
 * @param more arguments for Chromium
 * @param options of Playwright’s own
 * @throws {Error} if no browser starts, with what each said
 */
export async function launch(more: string[] = [], options: LaunchOptions = {}): Promise<Browser> {
  const failures: string[] = [];
  for (const [name, found] of Object.entries(candidates())) {
    try {
      return await chromium.launch({ args: [...ARGS, ...more], ...options, ...(await found()) });
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    `No browser could be started, so the site was not tested in one.\n\n${failures.join('\n\n')}\n\n${REMEDY}`,
  );
}

function candidates(): Record<string, () => Promise<LaunchOptions>> {
  const chrome = { 'installed Chrome': () => Promise.resolve({ channel: 'chrome' }) };
  if (process.platform !== 'linux' || process.arch !== 'x64') return chrome;
  return {
    'Chromium from npm': async () => ({ executablePath: join(await unpack(), 'chromium') }),
    'Chromium from npm with its own libraries': async () => {
      const folder = await unpack();
      const libraries = join(folder, 'al2023/lib');
      return {
        executablePath: join(folder, 'chromium'),
        env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
      };
    },
    ...chrome,
  };
}

/**
 * The package unpacks into the folder for temporary files, where another version or a half-written one may lie. Here it
 * is unpacked beside the packages, and put in its place only once it is whole.
 */
async function unpack(): Promise<string> {
  const cache = join(import.meta.dirname, '../../node_modules/.cache');
  const folder = join(cache, 'emitted-chromium');
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(join(cache, 'unpacking-'));
  await execa(process.execPath, [join(import.meta.dirname, 'unpack.ts')], { env: { TMPDIR: own } });
  try {
    renameSync(own, folder);
  } catch (error) {
    // Another worker may have been first.
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true });
  }
  return folder;
}
