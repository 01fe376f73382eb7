/**
 * A small part of the real content and evidence, whole in itself: a few tasks and features, four ORMs, and the claims
 * about them. Where any content will do, it takes no longer with a hundred tasks and ten ORMs than with less.
 */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { EXAMPLES } from '../src/features/method/status-examples.ts';
import { copyCode } from '../tools/astro.ts';

const checkout = join(import.meta.dirname, '..');
const ORMS = ['sqlalchemy', 'django', 'tortoise', 'piccolo'];
const ARTICLE = 'content/articles/beyond-django.mdx';
/** A task of migration tools. */
const MOVED = 'rename-column';

export interface Excerpt {
  /** Ids of tasks and features. */
  ids: readonly string[];
  /** Ids; without them, those that are of the ORMs. */
  tools?: readonly string[];
  /** Ids; without them, those that speak of nothing that is left out. */
  claims?: readonly string[];
}

/** As little as can be broken in every way. */
export const FEW: Excerpt = {
  ids: ['async-queries', 'bulk-insert', 'create', 'gather-in-transaction', 'n-plus-one', 'update', 'upsert'],
  tools: ['alembic', 'flask'],
  claims: ['sqlalchemy-models-run', 'sqlalchemy-crud-runs', 'tortoise-models-run', 'types-stars'],
};
/** As little as builds: the method shows these. */
export const LITTLE: Excerpt = {
  ...FEW,
  ids: [...FEW.ids, ...Object.values(EXAMPLES).map(({ feature }) => feature)],
};
/** Pages of every kind, every field that any file has, and what tests of sites of their own change. */
export const MORE: Excerpt = {
  ids: [
    ...LITTLE.ids,
    'async-transaction',
    'async-without-threads',
    'composite-primary-key',
    'fetch-peers',
    'insert-many-rows',
    'job-queue',
    'only-columns',
    'detached-object',
    'one-to-many',
    'shared-session',
    'sync-and-async-models',
    'concurrent-queries',
    'connection-pool',
    'concurrent-waits',
    'contains-eager',
    'define-models',
    'empty-in-list',
    'filter-and-sort',
    'get-by-key',
    'like-wildcards',
    'list-in-admin',
    'migration-sqlite-indexes',
    'nested-transaction',
    'own-migrations',
    'prefetch-children',
    'pydantic-models',
    'rename-column',
    'savepoints',
    'self-join',
    'unit-of-work',
    'unloaded-relation',
    'update-returning',
    'window-filter',
    'window-rank',
  ],
};

/** @returns path of a copy of the checkout that can be built, with an excerpt in place of all content */
export function copyExcerpt(wanted: Excerpt = MORE): string {
  const root = mkdtempSync(join(tmpdir(), 'emitted-excerpt-'));
  copyCode(root);
  writeExcerpt(root, wanted);
  return root;
}

/** Writes `content/`, `evidence/`, and `package.json`, which pins a type checker. */
export function writeExcerpt(root: string, wanted: Excerpt): void {
  const kept = whatIsKept(wanted);
  cpSync(join(checkout, 'package.json'), join(root, 'package.json'));
  for (const entry of globSync('{content,evidence}/**', { cwd: checkout, withFileTypes: true })) {
    const file = relative(checkout, join(entry.parentPath, entry.name));
    if (!entry.isFile() || !isKept(file, kept)) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    if (/^content\/.*\.(yaml|mdx)$/.test(file)) writeFileSync(join(root, file), cut(file, kept));
    else cpSync(join(checkout, file), join(root, file));
  }
}

interface Kept {
  subjects: ReadonlySet<string>;
  /** Of tasks and features. */
  ids: ReadonlySet<string>;
  claims: ReadonlySet<string>;
  stacks: ReadonlySet<string>;
  /** How many ORMs are left out. */
  fewer: number;
}

interface SubjectData {
  kind: string;
  works_with?: string[];
}

function whatIsKept(wanted: Excerpt): Kept {
  const all = globSync('content/subjects/*/subject.yaml', { cwd: checkout }).map(
    (file) => [folderOf(file), parse(read(file)) as SubjectData] as const,
  );
  const subjects = new Set(
    all
      .filter(([id, { kind, works_with: orms = [] }]) => {
        if (kind === 'orm') return ORMS.includes(id);
        if (kind === 'baseline') return true;
        return wanted.tools ? wanted.tools.includes(id) : orms.every((orm) => ORMS.includes(orm));
      })
      .map(([id]) => id),
  );
  const ids = new Set(wanted.ids);
  // A feature that is shown by a task has no answers of its own.
  for (const file of globSync('content/features/*/*/feature.yaml', { cwd: checkout })) {
    const { task } = parse(read(file)) as { task?: string };
    if (task !== undefined && (ids.has(task) || ids.has(folderOf(file)))) ids.add(task).add(folderOf(file));
  }
  const claims = new Set<string>();
  const isAbout = (block: string): boolean =>
    [...block.matchAll(/\b(?:task|feature): ([\w-]+)/g)].every(([, id = '']) => ids.has(id)) &&
    (/about: \[([^\]]*)\]/.exec(block)?.[1] ?? '').split(', ').every((id) => subjects.has(id));
  for (const file of globSync('content/claims/*.yaml', { cwd: checkout }))
    for (const block of claimsIn(read(file)).slice(1))
      if (wanted.claims ? wanted.claims.includes(idOf(block)) : isAbout(block)) claims.add(idOf(block));
  const stacks = new Set(
    globSync('content/stacks/*/stack.mdx', { cwd: checkout })
      .filter((file) => {
        const named = [...read(file).matchAll(/^(?:framework|orm): (.+)$/gm)];
        return named.every(([, id = '']) => subjects.has(id));
      })
      .map(folderOf),
  );
  const fewer = all.filter(([id, { kind }]) => kind === 'orm' && !subjects.has(id)).length;
  return { subjects, ids, claims, stacks, fewer };
}

function isKept(file: string, kept: Kept): boolean {
  const { subjects, ids, claims, stacks } = kept;
  const [top, kind = '', one = '', two = '', sample = ''] = file.split('/');
  const subjectOf = (name: string): string => name.split(/[.@]/)[0] ?? '';
  if (top === 'evidence') {
    if (kind === 'changes') return true;
    if (kind === 'types' || kind === 'facts') return subjects.has(subjectOf(one));
    return (
      (kind === 'claims' ? claims : kind === 'stacks' ? stacks : ids).has(one) && subjects.has(subjectOf(two))
    );
  }
  const isOurs = !sample.endsWith('.py') || subjects.has(subjectOf(sample));
  if (kind === 'articles') return file === ARTICLE;
  // Each of their lines rests on something else.
  if (kind === 'verdicts') return false;
  if (kind === 'subjects') return subjects.has(one);
  if (kind === 'stacks') return stacks.has(one);
  if (kind === 'types') return two === '' || one === 'checkers' || subjects.has(one);
  // A source of which no claim is left has nothing to say.
  if (kind === 'claims' && two === '') return claimsIn(read(file)).some((block) => claims.has(idOf(block)));
  if (kind === 'claims') return claims.has(two) && isOurs;
  // It asks for features and tools that are left out.
  if (kind === 'choose.yaml') return false;
  if (kind === 'errors') return causesIn(read(file)).every((cause) => isThere(cause, kept));
  if (kind !== 'tasks' && kind !== 'features') return true;
  return sample === '' || (ids.has(two) && isOurs);
}

/** A text of content without links to what is left out, and without paragraphs, claims and answers that show it. */
function cut(file: string, kept: Kept): string {
  const text = read(file).replace(/\[([^\]]*)\]\((\/[^)]*)\)/g, (link, words: string, to: string) =>
    leads(to, kept) ? link : words,
  );
  let left = text;
  if (file === ARTICLE || file.startsWith('content/features/'))
    left = left.replace(/(?<=^tasks: \[).*(?=\]$)/m, (tasks) => {
      const names = tasks.split(', ');
      return names.filter((id) => kept.ids.has(id)).join(', ');
    });
  if (file === ARTICLE)
    left = left
      .split('\n')
      .filter((line) =>
        [...line.matchAll(/\b(?:task|feature)="([^"]+)"/g)].every(([, id = '']) => kept.ids.has(id)),
      )
      .join('\n');
  if (file.startsWith('content/claims/'))
    left = claimsIn(text)
      .filter((block, index) => index === 0 || kept.claims.has(idOf(block)))
      .join('');
  if (file.startsWith('content/errors/')) left = withProofs(text, kept);
  return kept.fewer > 0 || file.endsWith('/subject.yaml') ? withoutSubjects(file, left, kept) : left;
}

/** What a cause or a piece of evidence of an error names. */
interface Rests {
  task?: string;
  feature?: string;
  subject?: string;
  fix?: Rests;
}

interface ErrorData {
  causes: Rests[];
  prevent?: { evidence: Rests[] }[];
}

function causesIn(text: string): Rests[] {
  return (parse(text) as ErrorData).causes.flatMap(({ fix, ...cause }) => [cause, fix ?? []].flat());
}

function isThere({ task, feature, subject }: Rests, { ids, subjects }: Kept): boolean {
  return [task, feature].every((id) => id === undefined || ids.has(id)) && subjects.has(subject ?? 'django');
}

/** An error without the lines of prevention that rest on what is left out. */
function withProofs(text: string, kept: Kept): string {
  const data = parse(text) as ErrorData;
  const all = data.prevent ?? [];
  data.prevent = all.filter(({ evidence }) => evidence.every((piece) => isThere(piece, kept)));
  return data.prevent.length < all.length ? stringify(data) : text;
}

function leads(to: string, { ids, claims, stacks }: Kept): boolean {
  const [, kind, id = '', claim = ''] =
    /^\/(tasks|matrix|claims|stacks)\/(?:([\w-]+)\/)?(?:#(.*))?/.exec(to) ?? [];
  // A source has a page as long as one of its claims is left.
  if (kind === 'claims')
    return claim === ''
      ? id === '' || claimsIn(read(`content/claims/${id}.yaml`)).some((block) => claims.has(idOf(block)))
      : claims.has(claim);
  return kind === undefined || id === '' || (kind === 'stacks' ? stacks : ids).has(id);
}

interface Named {
  counted?: number;
  works_with?: string[];
  asked_first?: Rests[];
  at_a_glance?: Record<string, Rests>;
  subjects?: Record<string, unknown>;
  terms?: Record<string, unknown>;
}

/** Written anew only where something goes: most tests that change a text look for it as it was written. */
function withoutSubjects(file: string, text: string, { subjects, ids, fewer }: Kept): string {
  const [, front, body = ''] = /^---\n([\s\S]*?)\n(---\n[\s\S]*)$/.exec(text) ?? [];
  const data = parse(front ?? text) as Named | unknown[];
  const before = stringify(data);
  if (Array.isArray(data)) return text;
  const own = file.startsWith('content/types/') ? [] : Object.keys(data.subjects ?? {});
  const gone = own.filter((id) => !subjects.has(id));
  const others = ([id]: [string, unknown]): boolean => subjects.has(id);
  if (own.length > 0) data.subjects = Object.fromEntries(Object.entries(data.subjects ?? {}).filter(others));
  if (data.terms) data.terms = Object.fromEntries(Object.entries(data.terms).filter(others));
  if (data.asked_first)
    data.asked_first = data.asked_first.filter(({ task, feature }) => ids.has(task ?? feature ?? ''));
  // What is left out is shown by another task of the same tools, where one is kept.
  if (data.at_a_glance && !ids.has(MOVED)) delete data.at_a_glance;
  for (const glance of Object.values(data.at_a_glance ?? {}))
    if (glance.task !== undefined && !ids.has(glance.task)) glance.task = MOVED;
  if (data.works_with) data.works_with = data.works_with.filter((id) => subjects.has(id));
  if (data.counted !== undefined) data.counted -= own.length > 0 ? gone.length : fewer;
  const yaml = stringify(data);
  if (yaml === before) return text;
  return front === undefined ? yaml : `---\n${yaml}${body}`;
}

/** What stands before the first claim, and each claim. */
function claimsIn(text: string): string[] {
  return text.split(/^(?= {2}- id: )/m);
}

function idOf(block: string): string {
  return /^ {2}- id: ([\w-]+)/.exec(block)?.[1] ?? '';
}

function folderOf(file: string): string {
  return file.split('/').at(-2) ?? '';
}

function read(file: string): string {
  return readFileSync(join(checkout, file), 'utf8');
}
