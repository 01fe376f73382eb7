/** Runs a program of `scripts/` as npm does. */
import { execa } from 'execa';
import { join } from 'node:path';
import type { Checkout } from '../contract/checkout.ts';

const checkout = join(import.meta.dirname, '../..');

export interface Ended {
  code: number | undefined;
  stdout: string;
  stderr: string;
  /** Both, as they came. */
  output: string;
}

export async function runScript(
  name: string,
  words: string[],
  env: Record<string, string | undefined> = {},
): Promise<Ended> {
  const script = join(checkout, 'scripts', `${name}.ts`);
  const { exitCode, stdout, stderr, all } = await execa('node', [script, ...words], {
    all: true,
    env,
    localDir: checkout,
    preferLocal: true,
    reject: false,
  });
  return { code: exitCode, stdout, stderr, output: all };
}

/** `npm run new` in a checkout of its own. */
export function runNew({ root }: Checkout, ...words: string[]): Promise<Ended> {
  return runScript('new', ['--root', root, ...words]);
}
