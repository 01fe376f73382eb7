/** Reads the files of `content/`, and gathers what is wrong with them instead of stopping at the first. */
import { join } from 'node:path';
import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { type Memory, type Stamp, stampOf } from './memory.ts';
import type { Problem } from './problem.ts';
import { readText, TextError } from './text.ts';
import { Tree } from './tree.ts';
import { fit } from './values.ts';
import { Id, ReleaseId } from '../vocabulary/fields.ts';

const ROOM = 'content';
const NAMES = { id: Id, release: ReleaseId };

/** In bytes and in characters, several times the largest there are. YAML takes time by the square of its length. */
const LARGEST = { file: 1 << 18, yaml: 1 << 17 };

/** Drafts, caches of Python, copies that an editor leaves behind: not ours to read. */
const LEFT_ALONE = /^_(?!_init__\.py$)|~$/;

export class Files {
  readonly problems: Problem[] = [];
  readonly #root: string;
  readonly #tree: Tree;
  /** Files that were read or will be one day, and folders whose files somebody else reads. */
  readonly #known = new Set<string>();

  readonly #memory: Memory | undefined;

  /**
   * @param root path of the repository; all other paths are relative to it
   * @param memory of an earlier reading
   */
  constructor(root: string, memory?: Memory) {
    this.#root = root;
    this.#memory = memory;
    this.#tree = new Tree(root, ROOM);
    if (this.#tree.kind(ROOM) !== 'folder')
      this.problem(
        ROOM,
        'here must be a folder, with all that people write',
        'restore it from the repository',
      );
  }

  exists(path: string): boolean {
    return this.#tree.kind(path) !== undefined;
  }

  problem(file: string, rule: string, remedy: string): void {
    this.problems.push({ file, rule, remedy });
  }

  /** Names of the folders in a folder, each an id, or a release such as 5.2. */
  folders(folder: string, named: 'id' | 'release' = 'id'): string[] {
    const names = this.#inside(folder, 'folder');
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
    return this.#inside(folder, 'file').filter((name) => name.endsWith(ending));
  }

  /** The same, each an id with that ending. */
  ids(folder: string, ending: string): string[] {
    return this.names(folder, ending).map((name) => {
      const id = name.slice(0, -ending.length);
      for (const { message } of Id.safeParse(id).error?.issues ?? [])
        this.problem(`${folder}/${name}`, `the file’s name is an id: it ${message}`, 'rename the file');
      return id;
    });
  }

  #inside(folder: string, kind: 'file' | 'folder'): string[] {
    if (this.#tree.kind(folder) === 'file' && !this.#known.has(folder)) {
      this.#known.add(folder);
      this.problem(folder, 'this is a file, and a folder belongs here', 'rename the file, or delete it');
    }
    return this.#tree
      .names(folder)
      .filter((name) => !LEFT_ALONE.test(name) && this.#tree.kind(`${folder}/${name}`) === kind);
  }

  text(file: string, remedy: string): string | undefined {
    this.#known.add(file);
    const kind = this.#tree.kind(file);
    if (kind === undefined) this.problem(file, 'this file is missing', remedy);
    if (kind === 'folder')
      this.problem(file, 'this is a folder, and a file belongs here', 'rename the folder, or delete it');
    if (kind !== 'file') return undefined;
    const path = join(this.#root, file);
    return this.recall(
      `text of ${file}`,
      () => stampOf(path),
      () => this.#read(file, path),
    );
  }

  /**
   * What was made before of the same, with the problems that it had, or what is made now.
   * @param name of what is made
   * @param stamp all that goes into it
   */
  recall<T>(name: string, stamp: () => Stamp, make: () => T): T {
    if (!this.#memory) return make();
    const before = this.problems.length;
    const { made, problems } = this.#memory.recall(name, stamp(), () => ({
      made: make(),
      problems: this.problems.splice(before),
    }));
    this.problems.push(...problems);
    return made;
  }

  #read(file: string, path: string): string | undefined {
    try {
      return readText(path, LARGEST.file);
    } catch (error) {
      const { message } = error as Error;
      const mend = error instanceof TextError ? error.remedy : 'look at what the system says';
      this.problem(file, `this file can't be read: ${message}`, mend);
      return undefined;
    }
  }

  yaml<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const text = this.text(file, 'write it; contract/schemas/ says what it holds');
    return text === undefined ? undefined : this.#recallParsed(file, text, schema);
  }

  /** Front matter and what follows it; `line` is the body's first, from 1. */
  page<T>(file: string, schema: z.ZodType<T>): { data: T; body: string; line: number } | undefined {
    const text = this.text(file, 'write it, or delete the folder');
    if (text === undefined) return undefined;
    const [, front, body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
    if (front === undefined) {
      const rule = 'the file must start with front matter between two lines of ---';
      this.problem(file, rule, 'see the files beside it');
      return undefined;
    }
    // Lines are counted from the top of the file.
    const data = this.#recallParsed(file, `\n${front}`, schema);
    const start = text.length - body.trimStart().length;
    return data && { data, body: body.trim(), line: text.slice(0, start).split('\n').length };
  }

  /** Names what nobody will read here, but somebody elsewhere, or one day: the samples that a new task begins with. */
  expect(path: string): void {
    this.#known.add(path);
  }

  /**
   * Refuses what can't be read on every machine, and what nothing has read: a file whose name is misspelt would not be
   * missed otherwise.
   * @param ours which paths to look at
   */
  refuseStrays(ours: (path: string) => boolean): void {
    for (const path of this.#tree.all('other').filter(ours))
      this.problem(path, 'this is a link or a device, and no file or folder', 'put the file itself there');
    // What can't be read leads nowhere: the files that it would have led to are no strays.
    if (this.problems.length > 0) return;
    const used = new Set([...this.#known].flatMap(foldersOf));
    const strays = this.#tree
      .all('file')
      .filter((path) => ours(path) && !pathsTo(path).some((part) => this.#leaves(part)))
      // A whole folder that nothing reads is one mistake.
      .map((path) => pathsTo(path).find((part) => !used.has(part)) ?? path);
    for (const path of new Set(strays))
      this.problem(
        path,
        'nothing reads it: no rule of content/ has a place for this name',
        'correct the name or the place, or delete it',
      );
  }

  #leaves(path: string): boolean {
    return this.#known.has(path) || LEFT_ALONE.test(path.slice(path.lastIndexOf('/') + 1));
  }

  /** A file is always parsed by the same schema. */
  #recallParsed<T>(file: string, text: string, schema: z.ZodType<T>): T | undefined {
    return this.recall(
      `data of ${file}`,
      () => [text],
      () => this.#parse(file, text, schema),
    );
  }

  #parse<T>(file: string, text: string, schema: z.ZodType<T>): T | undefined {
    if (text.length > LARGEST.yaml) {
      const rule = `its YAML has ${text.length} characters, and ${LARGEST.yaml} are the most that is read`;
      this.problem(file, rule, 'make it shorter');
      return undefined;
    }
    let data: unknown;
    try {
      const lines = new LineCounter();
      const document = parseDocument(text, { lineCounter: lines });
      const [wrong] = [...document.errors, ...document.warnings];
      if (wrong) throw new Error(whereBegun(document, wrong, lines) + wrong.message);
      data = document.toJS();
    } catch (error) {
      this.problem(file, `not valid YAML: ${(error as Error).message}`, 'correct the YAML');
      return undefined;
    }
    const result = fit(data, schema, file, `correct the field; ${describedIn(file)} describes each`);
    if ('data' in result) return result.data;
    for (const problem of result.problems) this.problems.push(problem);
    return undefined;
  }
}

/** A quote that is never closed is noticed at the end of the file; who mends it looks for where it begins. */
function whereBegun(document: Document, wrong: YAMLError, lines: LineCounter): string {
  if (wrong.code !== 'MISSING_CHAR') return '';
  let begun: number | undefined;
  visit(document, (_, node) => {
    if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range && node.range[0] < wrong.pos[0])
      begun = node.range[0];
  });
  return begun === undefined ? '' : `the text in quotes that begins at line ${lines.linePos(begun).line}: `;
}

/** Where the schema of such a file stands. */
function describedIn(file: string): string {
  const [, room = ''] = file.split('/');
  const schemas: Record<string, string> = {
    subjects: 'subject',
    tasks: 'task',
    features: 'feature',
    articles: 'article',
    claims: 'claim',
    stacks: 'stack',
    errors: 'known-error',
    'choose.yaml': 'choose',
  };
  return `contract/schemas/${schemas[room] ?? 'typing'}.ts`;
}

/** Each folder on the way to a path, and the path itself. */
function pathsTo(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function foldersOf(path: string): string[] {
  return pathsTo(path).slice(0, -1);
}
