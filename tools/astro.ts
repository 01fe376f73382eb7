/** Runs `astro` as `npm run build` and `npm run dev` do, in this checkout or in a copy that a test may break. */
import { execa } from 'execa';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checkout = join(import.meta.dirname, '..');

export interface Ended {
  code: number | undefined;
  output: string;
}

export function astro(root: string, words: string[], env: Record<string, string> = {}): Promise<Ended> {
  return run(root, 'astro', words, env);
}

/** The same for another program, such as one that calls Astro itself. */
export async function run(
  root: string,
  program: string,
  words: string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const { exitCode, all } = await execa(program, words, {
    ...inPlace(root, env),
    // On a machine that is busy with something else it takes minutes.
    timeout: 600_000,
  });
  return { code: exitCode, output: all };
}

/** With what a program of this checkout is run, there or in a copy of it. */
export function inPlace(root: string, env: Record<string, string> = {}) {
  return {
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
  } as const;
}

/**
 * Builds a copy of this checkout: two builds in one place would delete each other's files.
 * @param change what is to be another in the copy
 * @param copy makes it
 */
export async function build(
  env: Record<string, string> = {},
  change?: (root: string) => void,
  copy: () => string = copyCheckout,
): Promise<{ root: string; site: string }> {
  const root = copy();
  change?.(root);
  const { code, output } = await astro(root, ['build'], env);
  if (code === 0) return { root, site: join(root, 'dist', env['BASE'] ?? '') };
  rmSync(root, { recursive: true });
  throw new Error(`the site does not build:\n\n${output}`);
}

/** What the site is made of, copied. */
export function copyCheckout(root = mkdtempSync(join(tmpdir(), 'emitted-copy-'))): string {
  copyCode(root);
  for (const part of ['content', 'evidence'])
    cpSync(join(checkout, part), join(root, part), { recursive: true });
  return root;
}

/** The same without content and evidence; packages are linked one by one, so that the caches beside them stay apart. */
export function copyCode(root: string): void {
  for (const part of ['astro.config.mjs', 'contract', 'package.json', 'public', 'src', 'tsconfig.json']) {
    cpSync(join(checkout, part), join(root, part), { recursive: true });
  }
  const packages = join(root, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(checkout, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(checkout, 'node_modules', name), join(packages, name));
  }
}
