/** Runs `astro` as `npm run build` and `npm run dev` do, in this checkout or in a copy that a test may break. */
import { execa } from 'execa';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checkout = join(import.meta.dirname, '../..');

export interface Ended {
  code: number | undefined;
  output: string;
}

/** @param patience in milliseconds */
export async function astro(
  root: string,
  words: string[],
  env: Record<string, string> = {},
  patience = 120_000,
): Promise<Ended> {
  const { exitCode, all } = await execa('astro', words, {
    all: true,
    cwd: root,
    // Vitest sets NODE_ENV, BASE_URL and more, which would make another build than the one that is published.
    extendEnv: false,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...env,
    },
    localDir: checkout,
    preferLocal: true,
    reject: false,
    timeout: patience,
  });
  return { code: exitCode, output: all };
}

/**
 * Builds a copy of this checkout: two builds in one place would delete each other's files.
 * @param change what is to be another in the copy
 * @param patience in milliseconds
 */
export async function build(
  env: Record<string, string> = {},
  change?: (root: string) => void,
  patience?: number,
): Promise<{ root: string; site: string }> {
  const root = copyCheckout();
  change?.(root);
  const { code, output } = await astro(root, ['build'], env, patience);
  if (code === 0) return { root, site: join(root, 'dist', env['BASE'] ?? '') };
  rmSync(root, { recursive: true });
  throw new Error(`the site does not build:\n\n${output}`);
}

/** What the site is made of, copied; packages are linked one by one, so that the caches beside them stay apart. */
export function copyCheckout(root = mkdtempSync(join(tmpdir(), 'emitted-copy-'))): string {
  for (const part of [
    'astro.config.mjs',
    'content',
    'contract',
    'evidence',
    'package.json',
    'public',
    'src',
    'tsconfig.json',
  ]) {
    cpSync(join(checkout, part), join(root, part), { recursive: true });
  }
  const packages = join(root, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(checkout, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(checkout, 'node_modules', name), join(packages, name));
  }
  return root;
}
