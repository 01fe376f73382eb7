/** Runs a program of `scripts/` as npm does. */
import { Command, CommanderError } from 'commander';
import { execa } from 'execa';
import { join } from 'node:path';
import { newCommand } from '../../scripts/new.ts';
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

/** `npm run new` in a checkout of its own, in this process: one that is started takes most of a second. */
export function runNew({ root }: Checkout, ...words: string[]): Ended {
  const ended = { code: 0, stdout: '', stderr: '', output: '' };
  const to = (stream: 'stdout' | 'stderr') => (text: string) => {
    ended[stream] += text;
    ended.output += text;
  };
  const line = (write: (text: string) => void) => (text: string) => {
    write(`${text}\n`);
  };
  const program = new Command('npm run new --')
    .configureOutput({ writeOut: to('stdout'), writeErr: to('stderr') })
    .exitOverride();
  const told = {
    log: line(to('stdout')),
    error: line(to('stderr')),
    fail: () => {
      ended.code = 1;
    },
  };
  try {
    newCommand(told, program).parse(['--root', root, ...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    ended.code = error.exitCode;
  }
  return ended;
}
