/** Puts markup and a script into every text of content and evidence that may hold any. */
import { globSync } from 'node:fs';
import { caseFilesOf } from '../../contract/content/cases.ts';
import { readContent } from '../../contract/reading/content.ts';
import { evidenceFile } from '../../contract/content/run-files.ts';
import { sha256 } from '../../contract/files/sha256.ts';
import { returns } from './accepted.ts';
import { changed, Copy } from './copy.ts';
import { type Kind, KINDS, nameOf, partsOf, type Path } from './fields.ts';

/** Ends an attribute, a script and CDATA; is an element, an entity, and what begins a program in MDX. */
export const HOT = `"'><x-hot onload=hot()></script>&lt;]]>{x}`;

/** Names that must be the same in several files, and what a person judged word by word. */
const NAMES = [
  'subject package',
  'subject databases.*.drivers.*',
  'checker package.name',
  'run script',
  'run versions.subject',
  'run versions.python',
  'run versions.driver',
  'run versions.server',
  'run phases.0.error.type',
  'report versions.checker',
  'report versions.packages.*',
  'report pin',
  'report revealed.*',
  'expected types.*.0',
  'expected judged.0.revealed',
  'claim evidence.0.reveals',
  'claim evidence.0.is',
  'claim evidence.0.names.0',
  // What runs and type checkers said.
  'error messages.0',
  'error messages.1',
  'error messages.2',
  'error prevent.0.evidence.0.reveals',
];
/** What was returned must be what is expected: one task's is done by itself. */
const RESULTS = /(?:expected|result|returns)(?:$|\.)/;

/** A text of a file, and what is to stand there. */
interface Leaf {
  file: string;
  /** Of which kind of file which field: `task subjects.*.note`. */
  field: string;
  path: Path;
  before: string;
  now: string;
}

/**
 * @param root of a copy of the checkout: it is written to
 * @returns the fields that hold it now: `task subjects.*.note`
 */
export function writeMarkup(root: string): string[] {
  const copy = new Copy(root);
  const leaves = KINDS.flatMap((kind) =>
    globSync(kind.files, { cwd: root })
      .sort()
      .flatMap((file) => partsOf(kind, file, root).flatMap(([at, whole]) => heated(kind, file, at, whole))),
  );
  for (const [file, own] of Map.groupBy(leaves, (leaf) => leaf.file))
    copy.setAll(
      file,
      own.map(({ path, now }) => [path, now]),
    );
  returns(copy, 'get-by-key', HOT);
  writeHashes(copy);
  const hot = leaves.filter(({ now }) => now.includes(HOT));
  return [...new Set(hot.map(({ field }) => field))].sort();
}

/** The texts of a part of a file, each with the markup behind it where the schema takes it. */
function heated({ name, schema }: Kind, file: string, at: Path, whole: unknown): Leaf[] {
  const leaves = textsOf(whole).map(([path, before]): Leaf => {
    const field = `${name} ${nameOf(path).replace(/\b\d+\b/g, '0')}`;
    const now = NAMES.includes(field) || RESULTS.test(nameOf(path)) ? before : before + HOT;
    return { file, field, path: [...at, ...path], before, now };
  });
  const issuesWith = (tried: readonly Leaf[]): PropertyKey[][] => {
    const data = tried.reduce<unknown>(
      (inner, { path, now }) => changed(inner, path.slice(at.length), now),
      structuredClone(whole),
    );
    return schema.safeParse(data).error?.issues.map(({ path }) => path) ?? [];
  };
  // Schemas look into what fits so far: some issues appear when others are gone.
  for (let refused = issuesWith(leaves); refused.length > 0; refused = issuesWith(leaves)) {
    const isRefused = ({ path, now, before }: Leaf): boolean =>
      now !== before && refused.some((issue) => issue.every((key, index) => path[at.length + index] === key));
    // An issue may be of several at once: each of them is tried alone, behind a few letters: of
    // a hash, since no two titles may be the same.
    for (const leaf of leaves.filter(isRefused)) {
      const now = leaf.before.slice(0, 6) + sha256(leaf.before).slice(0, 6) + HOT;
      const isTaken = now !== leaf.now && issuesWith([{ ...leaf, now }]).length === 0;
      leaf.now = isTaken ? now : leaf.before;
    }
  }
  return leaves;
}

/** Every text of some data, however deep, and where it stands. */
export function textsOf(value: unknown, path: Path = []): [Path, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

/** Titles stand in scripts: runs say that they are of the new ones. */
function writeHashes(copy: Copy): void {
  const { content } = readContent(copy.root);
  for (const source of caseFilesOf(content))
    for (const database of source.databases)
      copy.set(evidenceFile({ ...source, database }), 'sha256', sha256(source.script.text));
}
