/** Makes the packs out of wheels, Pyodide and our own Python, in a Pyodide of its own for each: nothing else is needed. */
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPyodide, version } from 'pyodide';
import { z } from 'zod';
import type { Recipe } from './recipes.ts';
import type { Wheel } from './wheels.ts';

/** What a packed package says of itself. */
const Licence = z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() });
export type Licence = z.infer<typeof Licence>;

const pyodideFolder = dirname(fileURLToPath(import.meta.resolve('pyodide')));

/** The files of Pyodide that are served as they are. */
export const PYODIDE_FILES = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm'];

const Lock = z.object({ info: z.looseObject({ abi_version: z.string(), python: z.string() }) });

/** Which Python Pyodide is, and what the names of compiled wheels for it end in. */
export function pyodideInfo(): { version: string; python: string; compiled: string; info: unknown } {
  const { info } = Lock.parse(JSON.parse(readFileSync(join(pyodideFolder, 'pyodide-lock.json'), 'utf8')));
  const short = `cp${info.python.split('.').slice(0, 2).join('')}`;
  return {
    version,
    python: info.python,
    compiled: `${short}-${short}-pyemscripten_${info.abi_version}_wasm32`,
    info,
  };
}

export interface Job {
  wheels: readonly Wheel[];
  /** Our own modules: the name in the pack, and the file. */
  sources: Readonly<Record<string, string>>;
  recipe: Pick<Recipe, 'leaveOut' | 'source'>;
}

/** Writes the archive, and tells the licences of what is in it. */
export async function buildPack(job: Job, out: string): Promise<Licence[]> {
  return inPython(out, (python, place) => {
    const wheels = job.wheels.map(({ path }) => place(path));
    const sources = Object.fromEntries(
      Object.entries(job.sources).map(([name, path]) => [name, place(path)]),
    );
    const task = {
      wheels,
      sources,
      leaveOut: job.recipe.leaveOut.map(({ source }) => source),
      source: job.recipe.source,
      out: place(out),
    };
    const told = python('pack')(JSON.stringify(task)) as string;
    return z.object({ licences: z.array(Licence) }).parse(JSON.parse(told)).licences;
  });
}

export async function buildLibrary(out: string, leaveOut: readonly RegExp[]): Promise<void> {
  await inPython(out, (python, place) => {
    const shipped = place(join(pyodideFolder, 'python_stdlib.zip'));
    python('library')(shipped, place(out), JSON.stringify(leaveOut.map(({ source }) => source)));
  });
}

export function copyPyodide(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of PYODIDE_FILES) copyFileSync(join(pyodideFolder, name), join(folder, name));
}

type Call = (...values: unknown[]) => unknown;

/** What is used of Emscripten's; Pyodide takes its types from a package that is about global names. */
interface Files {
  mkdirTree: (path: string) => void;
  mount: (type: unknown, options: { root: string }, path: string) => void;
  filesystems: { NODEFS: unknown };
}

/** With a Python that has packed nothing before: what it compiled earlier shows in what it writes. */
async function inPython<T>(
  out: string,
  work: (python: (name: string) => Call, place: (path: string) => string) => T,
): Promise<T> {
  mkdirSync(dirname(out), { recursive: true });
  rmSync(out, { force: true });
  const pyodide = await loadPyodide({ env: { PYTHONHASHSEED: '0', HOME: '/', TZ: 'UTC' } });
  const files = pyodide.FS as unknown as Files;
  const mounted = new Map<string, string>();
  const place = (path: string): string => {
    const folder = dirname(path);
    let at = mounted.get(folder);
    if (at === undefined) {
      at = `/place${mounted.size}`;
      mounted.set(folder, at);
      files.mkdirTree(at);
      files.mount(files.filesystems.NODEFS, { root: folder }, at);
    }
    return `${at}/${basename(path)}`;
  };
  pyodide.runPython(readFileSync(join(import.meta.dirname, 'pack.py'), 'utf8'));
  return work((name) => pyodide.runPython(name) as Call, place);
}
