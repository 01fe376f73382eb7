/** Makes all packs of a checkout, and the list of what was made; or finds that it is made already. */
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { sha256 } from '../contract/files/sha256.ts';
import type { Pack, PackedFile, Packs } from '../src/play/packs.ts';
import { buildLibrary, buildPack, copyPyodide, type Licence, PYODIDE_FILES, pyodideInfo } from './build.ts';
import { licencesText } from './licences.ts';
import { type Locked, lockedIn } from './locked.ts';
import { type Manifest, placesIn, readManifest } from '../src/build/built-packs.ts';
import { root } from './root.ts';
import { leftOfLibrary, type Recipe, recipes, zones } from './recipes.ts';
import { squeeze } from './squeeze.ts';
import { bringWheel, PackError, type Wheel } from './wheels.ts';

/** Our own modules that every pack has: the lab's witness is one of them, as it is. */
const OWN = ['channel', 'elsewhere', 'event_loop', 'play', 'without_threads'];
const WITNESS = ['phases', 'sqlite_witness'];

/** @throws PackError where a wheel can't be had */
export async function makePacks(checkout: string, say: (line: string) => void): Promise<Manifest> {
  const madeOf = inputsOf(checkout);
  const known = readManifest(checkout);
  if (known?.made_of === madeOf && allThere(checkout, known.packs)) {
    say('The packs are as their inputs are: nothing to do.');
    return known;
  }
  const { manifest, files } = placesIn(checkout);
  // What is there under its name is what it would be again; the rest goes at the end.
  mkdirSync(files, { recursive: true });
  const { version, info } = pyodideInfo();
  const building = join(files, '..', 'building');
  rmSync(building, { recursive: true, force: true });
  const keep = (path: string, name: string): PackedFile => keepAs(path, name, files);

  copyPyodide(building);
  const folder = `pyodide-${sha256(PYODIDE_FILES.map((name) => sha256(readFileSync(join(building, name)))).join()).slice(0, 16)}`;
  const [loader, glue, wasm] = PYODIDE_FILES.map((name) => keep(join(building, name), `${folder}/${name}`));
  const libraryPath = join(building, 'library.zip');
  await buildLibrary(libraryPath, leftOfLibrary);
  const supportPath = join(building, 'support.zip');
  const support = await buildPack(
    { wheels: [await timeZones(checkout)], sources: ownSources(), recipe: { leaveOut: [], source: [] } },
    supportPath,
  );
  if (!wasm || !glue || !loader) throw new Error('Pyodide lacks a file');
  const python = {
    version,
    info,
    wasm,
    loader,
    glue,
    library: keep(libraryPath, hashedName(libraryPath)),
    support: keep(supportPath, hashedName(supportPath)),
  };
  const subjects: Record<string, Pack> = {};
  const licences: Licence[] = [...support];
  for (const [subject, recipe] of Object.entries(recipes)) {
    const path = join(building, `${subject}.zip`);
    licences.push(...(await packSubject(checkout, subject, recipe, path)));
    const file = keep(path, hashedName(path));
    subjects[subject] = { ...described(checkout, subject), file, unpacked: recipe.unpacked };
    say(`${subject}: ${megabytes(file.bytes)}`);
  }
  const text = join(building, 'licences.txt');
  writeFileSync(text, licencesText(version, licences));
  const packs: Packs = {
    pyodide: `${folder}/`,
    licences: keep(text, hashedName(text)).url,
    python,
    subjects,
  };
  await measure(files, packs, say);
  rmSync(building, { recursive: true });
  forget(files, packs);
  writeFileSync(`${manifest}.part`, `${JSON.stringify({ made_of: madeOf, packs }, null, 2)}\n`);
  renameSync(`${manifest}.part`, manifest);
  return { made_of: madeOf, packs };
}

export async function packSubject(
  checkout: string,
  subject: string,
  recipe: Recipe,
  out: string,
): Promise<Licence[]> {
  const wheels = [];
  for (const one of lockedIn(readFileSync(lockOf(checkout, subject), 'utf8')))
    if (!(one.name in recipe.without))
      wheels.push(await bring(checkout, one, recipe.halfCompiled.includes(one.name)));
  const sources = Object.fromEntries(
    Object.entries(recipe.standIns).map(([name, file]) => [name, pythonFile(file)]),
  );
  return buildPack({ wheels, sources, recipe }, out);
}

function bring(checkout: string, locked: Locked, halfCompiled = false): Promise<Wheel> {
  return bringWheel(locked, placesIn(checkout).wheels, pyodideInfo().compiled, halfCompiled);
}

function timeZones(checkout: string): Promise<Wheel> {
  const { subject, name } = zones;
  const locked = lockedIn(readFileSync(lockOf(checkout, subject), 'utf8')).find((one) => one.name === name);
  if (!locked)
    throw new PackError(`${lockOf(checkout, subject)} has no ${name}. Remedy: zones in packs/recipes.ts`);
  return bring(checkout, locked);
}

function lockOf(checkout: string, subject: string): string {
  return join(checkout, 'content/subjects', subject, 'requirements.txt');
}

function pythonFile(file: string): string {
  return join(root, 'packs/python', file);
}

function witnessFile(name: string): string {
  return join(root, 'lab/witness', `${name}.py`);
}

function ownSources(): Record<string, string> {
  const files = [...OWN.map((name) => pythonFile(`${name}.py`)), ...WITNESS.map(witnessFile)];
  return Object.fromEntries(files.map((file) => [basename(file), file]));
}

function described(checkout: string, subject: string): Pick<Pack, 'name' | 'package'> {
  const file = join(checkout, 'content/subjects', subject, 'subject.yaml');
  const data = parse(readFileSync(file, 'utf8')) as { name: string; package: string | null };
  return { name: data.name, ...(data.package !== null && { package: data.package }) };
}

/** SHA-256 of all that goes in: locks, recipes and what makes packs of them, our own Python, the version of Pyodide. */
function inputsOf(checkout: string): string {
  const own = globSync('packs/**/*.{ts,py}', { cwd: root, exclude: ['packs/trial/**'] }).sort();
  const files = [
    ...own.map((file) => join(root, file)),
    ...WITNESS.map(witnessFile),
    ...Object.keys(recipes).flatMap((subject) => [
      lockOf(checkout, subject),
      join(checkout, 'content/subjects', subject, 'subject.yaml'),
    ]),
  ];
  return sha256([pyodideInfo().version, ...files.map((file) => sha256(readFileSync(file)))].join());
}

function hashedName(path: string): string {
  const end = extname(path);
  return `${basename(path, end)}-${sha256(readFileSync(path)).slice(0, 16)}${end}`;
}

function keepAs(path: string, name: string, files: string): PackedFile {
  const kept = join(files, name);
  if (!existsSync(kept)) {
    mkdirSync(join(kept, '..'), { recursive: true });
    copyFileSync(path, kept);
  }
  return { url: name, bytes: statSync(kept).size, travels: 0 };
}

function packedFiles({ python, subjects }: Packs): PackedFile[] {
  return [
    python.wasm,
    python.loader,
    python.glue,
    python.library,
    python.support,
    ...Object.values(subjects).map(({ file }) => file),
  ];
}

/** Compresses each, and notes what travels. */
async function measure(files: string, packs: Packs, say: (line: string) => void): Promise<void> {
  say('Compressing what is new: a minute or two, once.');
  await Promise.all(
    packedFiles(packs).map(async (file) => {
      file.travels = await squeeze(join(files, file.url));
    }),
  );
  const sum = (all: PackedFile[]): number => all.reduce((total, { travels }) => total + travels, 0);
  const { wasm, loader, glue, library, support } = packs.python;
  const core = sum([wasm, loader, glue, library, support]);
  for (const [subject, { file }] of Object.entries(packs.subjects))
    say(`${subject}: ${megabytes(core + file.travels)} travel before its first result`);
}

function allThere(checkout: string, packs: Packs): boolean {
  const { files } = placesIn(checkout);
  return packedFiles(packs).every(({ url }) => existsSync(join(files, `${url}.br`)));
}

/** Removes what earlier inputs made. */
function forget(files: string, packs: Packs): void {
  const wanted = [packs.pyodide, packs.licences, ...packedFiles(packs).map(({ url }) => url)];
  for (const name of readdirSync(files, { recursive: true, encoding: 'utf8' })) {
    const used = wanted.some((one) => one.startsWith(name) || name.startsWith(one));
    if (!used) rmSync(join(files, name), { recursive: true, force: true });
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
