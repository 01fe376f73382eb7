/** Lays the files of a set-up out in a folder, and has one checker, or Python, look at them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { TypesContent } from '../../contract/content/typing.ts';
import type { TypeEvidence } from '../../contract/schemas/typing-evidence.ts';
import { inputsOf } from '../../contract/content/typing-inputs.ts';
import { endOf } from '../machine/processes.ts';
import { adapterOf, type Diagnostic } from './checkers.ts';
import { type Ended, runProgram } from './program.ts';
import { type CheckJob, recordCheck, recordRun, Versions } from './record.ts';

export interface Pythons {
  /** Of the environment with the ORM and its stubs. */
  target: string;
  /** Of the environment with the checker; undefined for one from npm. */
  own?: string | undefined;
}

interface Place {
  folder: string;
  signal?: AbortSignal | undefined;
}

/** @returns evidence, or why there is none */
export async function look(
  types: TypesContent,
  job: CheckJob,
  pythons: Pythons,
  place: Place,
): Promise<TypeEvidence | { failed: string }> {
  const { files } = inputsOf(job.setup, job.checker);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(place.folder, path)), { recursive: true });
    writeFileSync(join(place.folder, path), text);
  }
  try {
    const { setup, checker } = job;
    return checker
      ? await check(types, { setup, checker }, pythons, place)
      : await observe(types, job, pythons, place);
  } finally {
    rmSync(place.folder, { recursive: true, force: true });
  }
}

async function observe(
  types: TypesContent,
  job: CheckJob,
  { target }: Pythons,
  { folder: cwd, signal }: Place,
): Promise<TypeEvidence | { failed: string }> {
  const marks = job.setup.marks.map(({ kind, question, from, to }) => ({ kind, question, from, to }));
  const ended = await runProgram(target, [script('observe.py'), JSON.stringify(marks)], {
    cwd,
    signal,
    env: { PYTHONHASHSEED: '0' },
  });
  if (ended.code !== 0) return { failed: said(ended) };
  return recordRun(
    types,
    job,
    ended.stdout.trimEnd().split('\n').at(-1) ?? '',
    await versionsOf(job, target, { folder: cwd, signal }),
  );
}

async function check(
  types: TypesContent,
  job: Required<CheckJob>,
  { own, target }: Pythons,
  { folder: cwd, signal }: Place,
): Promise<TypeEvidence | { failed: string }> {
  const adapter = adapterOf(job.checker.id);
  const { files } = inputsOf(job.setup, job.checker);
  const { program, args, env } = adapter.call(own, target, files.get(job.checker.data.configuration) ?? '');
  const ended = await runProgram(program, args, { cwd, signal, ...(env && { env }) });
  if (!adapter.codes.includes(ended.code)) return { failed: said(ended) };
  const version = adapter.version(own);
  const { stdout } = await runProgram(version.program, version.args, { cwd, signal });
  return recordCheck(
    types,
    job,
    adapter.read(ended).map((one) => relocate(one, cwd)),
    {
      checker: /\d+(\.\d+)+/.exec(stdout)?.[0] ?? stdout.trim(),
      ...(await versionsOf(job, target, { folder: cwd, signal })),
    },
  );
}

async function versionsOf(
  { setup }: CheckJob,
  python: string,
  { folder: cwd, signal }: Place,
): Promise<Versions> {
  const { stdout } = await runProgram(python, [script('versions.py'), ...setup.named], { cwd, signal });
  return Versions.parse(JSON.parse(stdout));
}

function script(name: string): string {
  return join(import.meta.dirname, name);
}

/** No path of this machine reaches the evidence. */
function relocate(diagnostic: Diagnostic, folder: string): Diagnostic {
  const { file, message } = diagnostic;
  return {
    ...diagnostic,
    file: (isAbsolute(file) ? relative(folder, file) : file).replaceAll('\\', '/'),
    message: message.replaceAll(`${folder}/`, ''),
  };
}

function said({ code, stdout, stderr }: Ended): string {
  return [`it ended with exit code ${code}`, endOf(stdout), endOf(stderr)].filter(Boolean).join('\n');
}
