/** Reads the files of `content/`, and gathers what is wrong with them instead of stopping at the first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type Problem, problemsOf } from './problem.ts';
import { Id, ReleaseId } from './words.ts';

const NAMES = { id: Id, release: ReleaseId };

export class Files {
  readonly problems: Problem[] = [];
  readonly #root: string;

  /** @param root path of the repository; all other paths are relative to it */
  constructor(root: string) {
    this.#root = root;
  }

  exists(path: string): boolean {
    return existsSync(join(this.#root, path));
  }

  problem(file: string, rule: string, remedy: string): void {
    this.problems.push({ file, rule, remedy });
  }

  /** Names of the folders in a folder, each an id, or a release such as 5.2. */
  folders(folder: string, named: 'id' | 'release' = 'id'): string[] {
    if (!this.exists(folder)) return [];
    const names = readdirSync(join(this.#root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
      .map(({ name }) => name)
      .sort();
    for (const name of names) {
      for (const { message } of NAMES[named].safeParse(name).error?.issues ?? [])
        this.problem(
          `${folder}/${name}`,
          `the folder’s name is its ${named}: it ${message}`,
          'rename the folder',
        );
    }
    return names;
  }

  /** Names of the files in a folder that end so. */
  names(folder: string, ending: string): string[] {
    if (!this.exists(folder)) return [];
    return readdirSync(join(this.#root, folder))
      .filter((name) => name.endsWith(ending))
      .sort();
  }

  text(file: string, remedy: string): string | undefined {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(this.#root, file)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        this.problem(file, 'this file is missing', remedy);
      else
        this.problem(file, `this file can't be read: ${(error as Error).message}`, 'save it as UTF-8 text');
      return undefined;
    }
  }

  yaml<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const text = this.text(file, 'write it; CONTRIBUTING.md says what it holds');
    return text === undefined ? undefined : this.#parse(file, text, schema);
  }

  /** Front matter and what follows it; `line` is the body's first, from 1. */
  page<T>(file: string, schema: z.ZodType<T>): { data: T; body: string; line: number } | undefined {
    const text = this.text(file, 'write it, or delete the folder');
    if (text === undefined) return undefined;
    const [, front, body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
    if (front === undefined) {
      const rule = 'the file must start with front matter between two lines of ---';
      this.problem(file, rule, 'see the files beside it');
      return undefined;
    }
    const data = this.#parse(file, front, schema);
    const start = text.length - body.trimStart().length;
    return data && { data, body: body.trim(), line: text.slice(0, start).split('\n').length };
  }

  #parse<T>(file: string, text: string, schema: z.ZodType<T>): T | undefined {
    let data: unknown;
    try {
      data = parse(text);
    } catch (error) {
      this.problem(file, `not valid YAML: ${(error as Error).message}`, 'correct the YAML');
      return undefined;
    }
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    const remedy = 'correct the field; contract/ describes each';
    this.problems.push(...problemsOf(result.error, file, data, remedy));
    return undefined;
  }
}
