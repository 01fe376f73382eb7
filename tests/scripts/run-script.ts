/** Runs a program of `scripts/` as npm does. */
import { Command, CommanderError } from 'commander';
import { execa } from 'execa';
import { join } from 'node:path';
import { newCommand, type Told } from '../../scripts/new.ts';
import type { Checkout } from '../checkouts/checkout.ts';

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
export function runNew({ root }: Pick<Checkout, 'root'>, ...words: string[]): Promise<Ended> {
  return runCommand(newCommand, ['--root', root, ...words]);
}

/** The same as `runScript` in this process: one that is started takes most of a second. */
export async function runCommand(
  make: (told: Told, program: Command) => Command,
  words: string[],
): Promise<Ended> {
  const ended = { code: 0, stdout: '', stderr: '', output: '' };
  const to =
    (stream: 'stdout' | 'stderr', end = '') =>
    (text: string) => {
      ended[stream] += text + end;
      ended.output += text + end;
    };
  const program = new Command('npm run')
    .configureOutput({ writeOut: to('stdout'), writeErr: to('stderr') })
    .exitOverride();
  const fail = (): void => {
    ended.code = 1;
  };
  try {
    const command = make({ log: to('stdout', '\n'), error: to('stderr', '\n'), fail }, program);
    await command.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    ended.code = error.exitCode;
  }
  // As execa has it.
  const text = (whole: string): string => whole.replace(/\n$/, '');
  return {
    code: ended.code,
    stdout: text(ended.stdout),
    stderr: text(ended.stderr),
    output: text(ended.output),
  };
}
