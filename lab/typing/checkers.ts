/** How each type checker is called, and how its own JSON is read. */
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { z } from 'zod';
import { LabError } from '../machine/errors.ts';
import { PYTHON } from '../environments/version.ts';
import type { Ended } from './program.ts';

export interface Diagnostic {
  /** As the checker names it: absolute, or from the folder that was checked. */
  file: string;
  /** From 1. */
  line: number;
  code: string;
  message: string;
  /** Present where it is the answer to a `reveal_type`. */
  revealed?: string;
}

interface Call {
  program: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
}

export interface CheckerAdapter {
  /**
   * @param own Python of the environment that the checker is installed in; undefined for one from npm
   * @param target Python of the environment that it looks at
   * @param configuration text of its configuration file
   */
  call(own: string | undefined, target: string, configuration: string): Call;
  version(own: string | undefined): Call;
  /** Exit codes with which it has done its work. */
  codes: number[];
  read(ended: Ended): Diagnostic[];
}

const MypyLine = z.object({
  file: z.string(),
  line: z.number(),
  message: z.string(),
  code: z.string().nullable(),
  severity: z.string(),
});

const mypy: CheckerAdapter = {
  call: (own = '', target, configuration) => ({
    program: join(dirname(own), 'mypy'),
    args: ['--python-executable', target, '--cache-dir', '/dev/null', '--output', 'json', '.'],
    // A plugin is imported by mypy itself, from the packages and the project that are checked.
    ...(/^plugins\b/m.test(configuration) && {
      env: { PYTHONPATH: [sitePackages(target), '.'].join(delimiter) },
    }),
  }),
  version: (own = '') => ({ program: join(dirname(own), 'mypy'), args: ['--version'] }),
  codes: [0, 1],
  read: ({ stdout }) =>
    stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => MypyLine.parse(JSON.parse(line)))
      .flatMap(({ file, line, message, code, severity }) => {
        const revealed = /^Revealed type is "(.*)"$/s.exec(message)?.[1];
        if (severity !== 'error' && revealed === undefined) return [];
        return [{ file, line, message, code: code ?? '', ...(revealed !== undefined && { revealed }) }];
      }),
};

const PyrightOutput = z.object({
  generalDiagnostics: z.array(
    z.object({
      file: z.string(),
      severity: z.string(),
      message: z.string(),
      rule: z.string().optional(),
      range: z.object({ start: z.object({ line: z.number() }) }),
    }),
  ),
});

function pyrightCall(args: string[]): Call {
  return {
    program: process.execPath,
    args: [createRequire(import.meta.url).resolve('pyright/index.js'), ...args],
  };
}

const pyright: CheckerAdapter = {
  call: (_own, target) => pyrightCall(['--pythonpath', target, '--outputjson']),
  version: () => pyrightCall(['--version']),
  codes: [0, 1],
  read: ({ stdout }) =>
    PyrightOutput.parse(JSON.parse(stdout)).generalDiagnostics.flatMap(
      ({ file, severity, message, rule = '', range }) => {
        const revealed = /^Type of ".*" is "(.*)"$/s.exec(message)?.[1];
        if (severity === 'information' ? revealed === undefined : severity !== 'error') return [];
        const reveals = severity === 'information' && revealed !== undefined;
        return [{ file, line: range.start.line + 1, message, code: rule, ...(reveals && { revealed }) }];
      },
    ),
};

const TyOutput = z.array(
  z.object({
    check_name: z.string(),
    description: z.string(),
    severity: z.string(),
    location: z.object({ path: z.string(), positions: z.object({ begin: z.object({ line: z.number() }) }) }),
  }),
);

const ty: CheckerAdapter = {
  call: (own = '', target) => ({
    program: join(dirname(own), 'ty'),
    args: ['check', '--python', target, '--output-format', 'gitlab', '--no-progress', '.'],
  }),
  version: (own = '') => ({ program: join(dirname(own), 'ty'), args: ['--version'] }),
  codes: [0, 1],
  read: ({ stdout }) =>
    TyOutput.parse(JSON.parse(stdout)).map(({ check_name, description, location }) => {
      const message = description.replace(`${check_name}: `, '');
      const revealed = /^Revealed type: `(.*)`$/s.exec(message)?.[1];
      return {
        file: location.path,
        line: location.positions.begin.line,
        message,
        code: check_name,
        ...(revealed !== undefined && { revealed }),
      };
    }),
};

const ADAPTERS: Record<string, CheckerAdapter> = { mypy, pyright, ty };

/** @throws LabError for a checker that the lab does not know how to call */
export function adapterOf(id: string): CheckerAdapter {
  const adapter = ADAPTERS[id];
  if (adapter) return adapter;
  throw new LabError(
    `the lab does not know how to call the type checker "${id}"`,
    'Add it to lab/typing/checkers.ts; those there show how.',
  );
}

function sitePackages(python: string): string {
  return join(dirname(python), '../lib', `python${PYTHON}`, 'site-packages');
}
