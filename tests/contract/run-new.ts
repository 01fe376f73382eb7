/** Runs `npm run new` as a command in a checkout of its own. */
import { execa } from 'execa';
import { join } from 'node:path';
import type { Checkout } from './checkout.ts';

export async function runNew(
  { root }: Checkout,
  ...words: string[]
): Promise<{ code: number | undefined; output: string }> {
  const script = join(import.meta.dirname, '../../scripts/new.ts');
  const { exitCode, all } = await execa('node', [script, '--root', root, ...words], {
    all: true,
    preferLocal: true,
    reject: false,
  });
  return { code: exitCode, output: all };
}
