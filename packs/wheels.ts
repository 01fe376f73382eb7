/** Brings the wheels that a lock names, from the index that pip or uv is set up for, each checked by its hash and kept. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../contract/files/sha256.ts';
import type { Locked } from './locked.ts';

export class PackError extends Error {}

export interface Wheel {
  name: string;
  version: string;
  file: string;
  path: string;
}

const Index = z.object({
  files: z.array(
    z.object({ filename: z.string(), url: z.string(), hashes: z.object({ sha256: z.string().optional() }) }),
  ),
});

type IndexFile = z.infer<typeof Index>['files'][number];

function indexAddress(environment: NodeJS.ProcessEnv): string {
  const index =
    environment['UV_DEFAULT_INDEX'] ??
    environment['UV_INDEX_URL'] ??
    environment['PIP_INDEX_URL'] ??
    'https://pypi.org/simple';
  return index.replace(/\/$/, '');
}

/**
 * @param compiled how the names of compiled wheels end that fit: `cp314-cp314-pyemscripten_2026_0_wasm32`
 * @param halfCompiled whether one for any other system will do: its Python is used, and nothing else
 * @throws {PackError} where the index has no file that a browser can use, or another than was locked
 */
export async function bringWheel(
  locked: Locked,
  folder: string,
  compiled: string,
  halfCompiled: boolean,
): Promise<Wheel> {
  const { name, version } = locked;
  mkdirSync(folder, { recursive: true });
  // What was chosen once, by what it was chosen from: the index need not be asked again.
  const note = join(
    folder,
    `${name}-${sha256([...locked.hashes, compiled, halfCompiled].join()).slice(0, 16)}.json`,
  );
  if (existsSync(note)) {
    const { file, hash } = z
      .object({ file: z.string(), hash: z.string() })
      .parse(JSON.parse(readFileSync(note, 'utf8')));
    const path = join(folder, file);
    if (existsSync(path) && sha256(readFileSync(path)) === hash) return { name, version, file, path };
  }
  const address = `${indexAddress(process.env)}/${name}/`;
  const index = Index.parse(
    await (await got(address, { accept: 'application/vnd.pypi.simple.v1+json' })).json(),
  );
  const chosen = choose(locked, index.files, compiled, halfCompiled);
  const bytes = Buffer.from(await (await got(new URL(chosen.url, address).href)).arrayBuffer());
  const hash = sha256(bytes);
  if (!locked.hashes.has(hash))
    throw new PackError(
      `${chosen.url}: its SHA-256 is ${hash}, which the lock does not name. Remedy: find out who changed it.`,
    );
  const path = join(folder, chosen.filename);
  writeWhole(path, bytes);
  writeWhole(note, Buffer.from(JSON.stringify({ file: chosen.filename, hash })));
  return { name, version, file: chosen.filename, path };
}

/** @throws {PackError} where none fits */
export function choose(
  { name, version, hashes }: Locked,
  files: IndexFile[],
  compiled: string,
  halfCompiled = false,
): IndexFile {
  const own = files.filter(({ hashes: { sha256: hash } }) => hash !== undefined && hashes.has(hash));
  const chosen =
    own.find(({ filename }) => /-(py2\.)?py3-none-any\.whl$/.test(filename)) ??
    own.find(({ filename }) => filename.endsWith(`-${compiled}.whl`)) ??
    (halfCompiled
      ? own
          .filter(({ filename }) => filename.endsWith('.whl'))
          .sort((a, b) => (a.filename < b.filename ? -1 : 1))[0]
      : undefined);
  if (chosen) return chosen;
  throw new PackError(
    own.length === 0
      ? `${name} ${version}: the index has none of the files that the lock names. Remedy: npm run lab -- lock.`
      : `${name} ${version} has no wheel of Python alone and none for ${compiled}. Remedy: leave it out in packs/recipes.ts, with a stand-in where scripts import it.`,
  );
}

async function got(address: string, headers: Record<string, string> = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(address, { headers });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
    throw new PackError(`${address} can't be reached (${cause || String(error)}). Remedy: try again online.`);
  }
  if (answer.ok) return answer;
  throw new PackError(`${address} answered ${answer.status} ${answer.statusText}. Remedy: try again later.`);
}

/** A download that was cut short leaves nothing that looks whole. */
function writeWhole(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}
