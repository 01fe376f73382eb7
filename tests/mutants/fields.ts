/** Each field of each kind of file, taken away, emptied and of another type: found in the real files, whatever they hold. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { Article } from '../../contract/schemas/article.ts';
import { Claim, ClaimSource } from '../../contract/schemas/claim.ts';
import { opened } from '../../contract/files/digest.ts';
import { Evidence } from '../../contract/schemas/evidence.ts';
import { Feature, Group } from '../../contract/schemas/feature.ts';
import { KnownError } from '../../contract/schemas/known-error.ts';
import { Release, Subject } from '../../contract/schemas/subject.ts';
import { Section, Task } from '../../contract/schemas/task.ts';
import { TypeEvidence } from '../../contract/schemas/typing-evidence.ts';
import { Checker, Expected, Questions, Setup } from '../../contract/schemas/typing.ts';
import { changed } from './copy.ts';

export interface Kind {
  name: string;
  files: string;
  schema: z.ZodType;
  /** Where in the file that stands which the schema describes. */
  at?: string;
  /** A file that can't be read hides others: those come in a later wave, the last unless given. */
  wave?: number;
}

const LAST = 1;

export const KINDS: Kind[] = [
  { name: 'subject', files: 'content/subjects/*/subject.yaml', schema: Subject },
  { name: 'release', files: 'content/subjects/*/releases/*/release.yaml', schema: Release },
  { name: 'section', files: 'content/tasks/*/section.yaml', schema: Section, wave: 0 },
  { name: 'task', files: 'content/tasks/*/*/task.mdx', schema: Task },
  { name: 'group', files: 'content/features/*/group.yaml', schema: Group, wave: 0 },
  { name: 'feature', files: 'content/features/*/*/feature.yaml', schema: Feature },
  { name: 'source', files: 'content/claims/*.yaml', schema: ClaimSource, at: 'source' },
  { name: 'claim', files: 'content/claims/*.yaml', schema: Claim, at: 'claims' },
  { name: 'error', files: 'content/errors/*.yaml', schema: KnownError },
  { name: 'article', files: 'content/articles/*.mdx', schema: Article },
  { name: 'questions', files: 'content/types/questions.yaml', schema: Questions },
  { name: 'checker', files: 'content/types/checkers/*/checker.yaml', schema: Checker },
  { name: 'expected', files: 'content/types/*/expected.yaml', schema: Expected },
  { name: 'setup', files: 'content/types/*/setups/*/setup.yaml', schema: Setup },
  { name: 'run', files: 'evidence/{tasks,features,claims}/*/*.json', schema: Evidence },
  { name: 'report', files: 'evidence/types/*.json', schema: TypeEvidence },
];

type Data = Record<string, unknown>;
export type Path = (string | number)[];

/** One field of one file, changed. */
export interface FieldMutant {
  kind: string;
  /** The field, wherever it was found: `subjects.*.note`. */
  field: string;
  how: string;
  file: string;
  /** Where the part of the file begins that the schema describes. */
  at: Path;
  /** In the file. */
  path: Path;
  value: unknown;
  wave: number;
  /** Whether the schema refuses it; another rule may all the same. */
  refused: boolean;
}

/** What takes the place of a value; undefined: nothing does. */
const CHANGES: [how: string, change: (value: unknown) => unknown][] = [
  ['missing', () => undefined],
  ['null', () => null],
  ['empty', (value) => (typeof value === 'string' ? '' : Array.isArray(value) ? [] : {})],
  ['of another type', (value) => (typeof value === 'string' ? 7 : 'text')],
];

/**
 * A mutant of each field in each way, in as few files as have it.
 * @param root of a copy of the checkout
 */
export function fieldMutants(root: string): FieldMutant[] {
  return KINDS.flatMap((kind) => {
    const used = new Map<string, number>();
    const leastUsed = (places: Place[]): Place => {
      const [first, ...others] = places;
      if (!first) throw new Error(`no file has it`);
      const uses = ({ file, at }: Place): number => used.get(unitOf(file, at)) ?? 0;
      const place = others.reduce((least, other) => (uses(other) < uses(least) ? other : least), first);
      used.set(unitOf(place.file, place.at), uses(place) + 1);
      return place;
    };
    const seen = new Map<string, Place[]>();
    for (const file of globSync(kind.files, { cwd: root }).sort())
      for (const [at, whole] of partsOf(kind, file, root))
        for (const [path, value] of fieldsOf(whole, [])) {
          const name = nameOf(path);
          seen.set(name, [...(seen.get(name) ?? []), { file, path, whole, at, value }]);
        }
    return [...seen].flatMap(([field, places]) =>
      CHANGES.map(([how, change]): FieldMutant => {
        const { file, path, whole, at, value: before } = leastUsed(places);
        const value = change(before);
        const refused = !kind.schema.safeParse(changed(structuredClone(whole), path, value)).success;
        return {
          kind: kind.name,
          wave: kind.wave ?? LAST,
          field,
          how,
          file,
          at,
          path: [...at, ...path],
          value,
          refused,
        };
      }),
    );
  });
}

interface Place {
  file: string;
  path: Path;
  whole: unknown;
  at: Path;
  value: unknown;
}

/** What can be changed in one place at a time: a file, or one claim of several, or what a subject that can't be read hides. */
function unitOf(file: string, at: Path): string {
  const [, subject = ''] = /^content\/(?:subjects|types)\/([\w-]+)\//.exec(file) ?? [];
  return [subject === 'checkers' || subject === '' ? file : subject, ...at].join(' ');
}

/** Those of one round change different files, or different claims. */
export function rounds(mutants: readonly FieldMutant[]): FieldMutant[][] {
  return [...Map.groupBy(mutants, ({ wave }) => wave).values()].flatMap((wave) => {
    const taken = new Map<string, number>();
    const all: FieldMutant[][] = [];
    for (const mutant of wave) {
      const unit = unitOf(mutant.file, mutant.at);
      const turn = taken.get(unit) ?? 0;
      taken.set(unit, turn + 1);
      (all[turn] ??= []).push(mutant);
    }
    return all;
  });
}

/** What of a file the schema describes, and where in it that stands. */
export function partsOf({ at }: Kind, file: string, root: string): [at: Path, whole: unknown][] {
  const text = readFileSync(join(root, file), 'utf8');
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? text;
  const data = file.endsWith('.json') ? opened(JSON.parse(text)).said : (parse(front) as unknown);
  if (at === undefined) return [[[], data]];
  const part = (data as Data)[at];
  return Array.isArray(part) ? part.map((one: unknown, index) => [[at, index], one]) : [[[at], part]];
}

/** The names of all fields of all files, with the kind of file before each: `task subjects.*.note`. */
export function fieldNames(root: string): Set<string> {
  return new Set(
    KINDS.flatMap((kind) =>
      globSync(kind.files, { cwd: root }).flatMap((file) =>
        partsOf(kind, file, root).flatMap(([, whole]) =>
          fieldsOf(whole, []).map(([path]) => `${kind.name} ${nameOf(path)}`),
        ),
      ),
    ),
  );
}

/** Of a list the first entry stands for all. */
function fieldsOf(value: unknown, path: Path): [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.slice(0, 1).map((one: unknown) => [0, one])
    : Object.entries(value);
  return entries.flatMap(([key, inner]): [Path, unknown][] => [
    [[...path, key], inner],
    // What a task returns may be anything.
    ...(key === 'expected' || key === 'result' || key === 'returns' ? [] : fieldsOf(inner, [...path, key])),
  ]);
}

/** Names under these are ids of something: each stands for all. */
const BY_ID = /^(subjects|terms|ways|types|revealed|caught|returned|mistaken|packages|databases|drivers)$/;

export function nameOf(path: Path): string {
  return path.map((key, index) => (BY_ID.test(String(path[index - 1])) ? '*' : key)).join('.');
}
