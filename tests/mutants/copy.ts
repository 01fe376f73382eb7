/** A copy of this checkout that can be broken in one place after the other: what a change touched is put back. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { opened, sealed } from '../../contract/files/digest.ts';

/** In the copy, hidden from all that reads it. To rename what is whole takes less time than to copy it, and again. */
const BEFORE = '.before';

/** Paths are from the root of the repository. Each change returns the copy, for the next. */
export class Copy {
  readonly root: string;
  /** Where something was changed, and where that is now which was there before. What was changed last is put back first. */
  readonly #touched: { path: string; before?: string }[] = [];

  readonly #parsed = new Map<string, string>();

  /** @param root path of the copy */
  constructor(root: string) {
    this.root = root;
  }

  text(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): this {
    const path = this.#touch(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
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
    const yaml = stringify(apply(JSON.parse(this.#json(front ?? text))), { aliasDuplicateObjects: false });
    return this.write(file, front === undefined ? yaml : `---\n${yaml}${body}`);
  }

  remove(path: string): this {
    if (!existsSync(join(this.root, path))) throw new Error(`there is no ${path}`);
    this.#touch(path);
    return this;
  }

  rename(from: string, to: string): this {
    const target = this.#touch(to);
    mkdirSync(dirname(target), { recursive: true });
    const path = join(this.root, from);
    renameSync(path, target);
    this.#touched.push({ path, before: target });
    return this;
  }

  /** Puts a file in the place of whatever is there. */
  file(path: string): this {
    writeFileSync(this.#touch(path), 'A file.\n');
    return this;
  }

  /** Puts an empty folder in the place of whatever is there. */
  folder(path: string): this {
    mkdirSync(this.#touch(path));
    return this;
  }

  link(path: string, to: string): this {
    symlinkSync(to, this.#touch(path));
    return this;
  }

  undo(): void {
    for (const { path, before } of this.#touched.reverse()) {
      rmSync(path, { recursive: true, force: true });
      if (before !== undefined) renameSync(before, path);
    }
    this.#touched.length = 0;
  }

  /** YAML as JSON, so that aliases don't change together. Many changes are of one text. */
  #json(yaml: string): string {
    const json = this.#parsed.get(yaml) ?? JSON.stringify(parse(yaml));
    this.#parsed.set(yaml, json);
    return json;
  }

  /** Lays aside what is at a path: nothing is there now. Of folders on the way that are new the first goes with it. */
  #touch(path: string): string {
    const full = join(this.root, path);
    if (lstatSync(full, { throwIfNoEntry: false })) {
      const before = join(this.root, BEFORE, String(this.#touched.length));
      mkdirSync(dirname(before), { recursive: true });
      renameSync(full, before);
      this.#touched.push({ path: full, before });
    } else {
      const parts = path.split('/').map((_, index, all) => join(this.root, ...all.slice(0, index + 1)));
      this.#touched.push({ path: parts.find((part) => !existsSync(part)) ?? full });
    }
    return full;
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
