/** Brings what a player needs, once for a page, and tells how far it is. */
import type { PackedFile, Packs } from './packs.ts';

export class Unloaded extends Error {
  readonly why: 'offline' | 'incomplete' | 'failed';
  constructor(why: Unloaded['why'], detail: string) {
    super(detail);
    this.why = why;
  }
}

/** One thing that a reader waits for: Python, or an ORM. */
export interface Part {
  name: string;
  files: readonly PackedFile[];
}

const brought = new Map<string, { promise: Promise<ArrayBuffer>; loaded: number }>();
let compiled: { url: string; module: Promise<WebAssembly.Module> } | undefined;

/** What a subject needs, by who it is for. */
export function partsOf({ python, subjects }: Packs, subject: string): Part[] {
  const pack = subjects[subject];
  const { wasm, glue, loader, library, support } = python;
  return [
    { name: 'Python', files: [wasm, glue, loader, library, support] },
    ...(pack ? [{ name: pack.name, files: [pack.file] }] : []),
  ];
}

/**
 * The bytes of a file; asked again only where they could not be had.
 * @throws {Unloaded}
 */
export async function bring(base: string, file: PackedFile, onProgress: () => void): Promise<ArrayBuffer> {
  const url = base + file.url;
  const known = brought.get(url);
  if (known) return known.promise;
  const entry = {
    loaded: 0,
    promise: download(url, file.bytes, (loaded) => {
      entry.loaded = loaded;
      onProgress();
    }),
  };
  brought.set(url, entry);
  try {
    return await entry.promise;
  } catch (error) {
    brought.delete(url);
    throw error;
  }
}

/** Compiled once for all workers of the page. */
export async function bringCompiled(
  base: string,
  wasm: PackedFile,
  onProgress: () => void,
): Promise<WebAssembly.Module> {
  const url = base + wasm.url;
  if (compiled?.url !== url) {
    const module = bring(base, wasm, onProgress).then((bytes) => WebAssembly.compile(bytes));
    compiled = { url, module };
    module.catch(() => {
      compiled = undefined;
    });
  }
  return compiled.module;
}

/** How many bytes of a part have come, of how many: as they travel, about. */
export function progressOf(
  base: string,
  { name, files }: Part,
): { name: string; loaded: number; total: number } {
  let loaded = 0;
  let total = 0;
  for (const { url, bytes, travels } of files) {
    total += travels;
    loaded += travels * Math.min(1, (brought.get(base + url)?.loaded ?? 0) / bytes);
  }
  return { name, loaded: Math.round(loaded), total };
}

async function download(
  url: string,
  bytes: number,
  onProgress: (loaded: number) => void,
): Promise<ArrayBuffer> {
  const whole = new Uint8Array(bytes);
  let loaded = 0;
  let begun = false;
  try {
    const answer = await fetch(url);
    begun = answer.ok;
    if (!answer.ok || !answer.body) throw new Unloaded('failed', `${url} answered ${answer.status}`);
    const reader = answer.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (loaded + value.length > bytes)
        throw new Unloaded('incomplete', `${url} is longer than it was built`);
      whole.set(value, loaded);
      loaded += value.length;
      onProgress(loaded);
    }
  } catch (error) {
    if (error instanceof Unloaded) throw error;
    const why = !navigator.onLine ? 'offline' : begun ? 'incomplete' : 'failed';
    throw new Unloaded(why, `${url}: ${String(error)}`);
  }
  if (loaded < bytes) throw new Unloaded('incomplete', `${url}: ${loaded} of ${bytes} bytes came`);
  return whole.buffer;
}
