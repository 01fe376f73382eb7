/** A copy of this checkout that can be broken in one place after the other: what a change touched is put back. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { opened, sealed } from '../../contract/files/digest.ts';

/** Paths are from the root of the repository. Each change returns the copy, for the next. */
export class Copy {
  readonly root: string;
  readonly #original: string;
  readonly #touched = new Set<string>();

  /**
   * @param original path of the checkout
   * @param root path of a copy that is there already; without one it gets what `check` reads
   */
  constructor(original: string, root?: string) {
    this.#original = original;
    this.root = root ?? mkdtempSync(join(tmpdir(), 'emitted-mutants-'));
    if (root !== undefined) return;
    for (const part of ['content', 'evidence', 'package.json'])
      cpSync(join(original, part), join(this.root, part), { recursive: true });
  }

  text(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): this {
    mkdirSync(dirname(this.#touch(file)), { recursive: true });
    writeFileSync(join(this.root, file), content);
    return this;
  }

  /** Changes a text that must be there; a pattern is for a line whose words may change. */
  edit(file: string, from: string | RegExp, to: string): this {
    const before = this.text(file);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
    return this.write(file, after);
  }

  append(file: string, more: string): this {
    return this.write(file, this.text(file) + more);
  }

  /**
   * Says something else of one field of YAML, JSON or front matter; of evidence as if the lab had seen it.
   * @param where names and places in lists, such as `subjects.django.note`
   * @param value undefined takes the field away
   */
  set(file: string, where: string | (string | number)[], value: unknown): this {
    return this.setAll(file, [[typeof where === 'string' ? where.split('.') : where, value]]);
  }

  setAll(file: string, changes: readonly (readonly [path: (string | number)[], value: unknown])[]): this {
    const apply = (data: unknown): unknown =>
      changes.reduce((inner, [path, value]) => changed(inner, path, value), data);
    const text = this.text(file);
    if (file.startsWith('evidence/'))
      return this.write(file, JSON.stringify(sealed(apply(opened(JSON.parse(text)).said) as object)));
    if (file.endsWith('.json')) return this.write(file, JSON.stringify(apply(JSON.parse(text))));
    const [, front, body = ''] = /^---\n([\s\S]*?)\n(---\n[\s\S]*)$/.exec(text) ?? [];
    // Through JSON, so that aliases don't change together.
    const data: unknown = JSON.parse(JSON.stringify(parse(front ?? text)));
    const yaml = stringify(apply(data), { aliasDuplicateObjects: false });
    return this.write(file, front === undefined ? yaml : `---\n${yaml}${body}`);
  }

  remove(path: string): this {
    rmSync(this.#touch(path), { recursive: true });
    return this;
  }

  rename(from: string, to: string): this {
    const target = this.#touch(to);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(this.#touch(from), target);
    return this;
  }

  /** Puts a file in the place of whatever is there. */
  file(path: string): this {
    rmSync(this.#touch(path), { recursive: true, force: true });
    writeFileSync(join(this.root, path), 'A file.\n');
    return this;
  }

  /** Puts an empty folder in the place of whatever is there. */
  folder(path: string): this {
    rmSync(this.#touch(path), { recursive: true, force: true });
    mkdirSync(join(this.root, path));
    return this;
  }

  link(path: string, to: string): this {
    rmSync(this.#touch(path), { recursive: true, force: true });
    symlinkSync(to, join(this.root, path));
    return this;
  }

  undo(): void {
    for (const path of this.#touched) {
      const [mine, whole] = [join(this.root, path), join(this.#original, path)];
      rmSync(mine, { recursive: true, force: true });
      if (existsSync(whole)) cpSync(whole, mine, { recursive: true });
    }
    this.#touched.clear();
  }

  delete(): void {
    rmSync(this.root, { recursive: true });
  }

  /** A path and the folders on the way to it, of which the first that is new goes with it. */
  #touch(path: string): string {
    const parts = path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
    this.#touched.add(parts.find((part) => !existsSync(join(this.#original, part))) ?? path);
    return join(this.root, path);
  }
}

/** The same data with one value changed in place, or taken away. */
export function changed(data: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Data)[key], data) as Data;
  const last = path.at(-1) ?? '';
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return data;
}

type Data = Record<string | number, unknown>;
