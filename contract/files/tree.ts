/**
 * What lies in `content/` or `evidence/`, by path from the root of the repository. Names are looked up as they are
 * spelt, also where the disk would take another case for the same name.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `other`: a symbolic link, a pipe, a device. It is somewhere else on another machine, or reading it never ends. */
export type Kind = 'file' | 'folder' | 'other';

interface Entry {
  isFile(): boolean;
  isDirectory(): boolean;
}

export class Tree {
  readonly #root: string;
  readonly #kinds = new Map<string, Kind>();
  readonly #names = new Map<string, string[]>();

  /** @param room path from the root of the repository */
  constructor(root: string, room: string) {
    this.#root = root;
    // Where something else stands in the place of a folder on the way, that is all there is.
    const way = room.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
    for (const path of way) {
      const entry = lstatSync(join(root, path), { throwIfNoEntry: false });
      if (entry && (path === room || !entry.isDirectory())) this.#add(path, entry);
      if (!entry?.isDirectory()) return;
    }
  }

  kind(path: string): Kind | undefined {
    return this.#kinds.get(path);
  }

  /** What is in a folder, sorted; empty where there is no such folder. Hidden files are not there. */
  names(folder: string): string[] {
    return this.#names.get(folder) ?? [];
  }

  /** Each path of that kind, folders before what is in them. */
  all(kind: Kind): string[] {
    return [...this.#kinds].filter(([, own]) => own === kind).map(([path]) => path);
  }

  #add(path: string, entry: Entry): void {
    const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
    this.#kinds.set(path, kind);
    if (kind !== 'folder') return;
    const entries = readdirSync(join(this.#root, path), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    this.#names.set(
      path,
      entries.map(({ name }) => name),
    );
    for (const inside of entries) this.#add(`${path}/${inside.name}`, inside);
  }
}
