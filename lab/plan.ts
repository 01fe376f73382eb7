/** What a call of the lab is to do: reads the content, and finds in it what was asked for. */
import type { Content, Packages } from '../contract/content/model.ts';
import { readContent } from '../contract/reading/content.ts';
import { formatProblems, type Problem } from '../contract/files/problem.ts';
import { withOther, withRelease } from '../contract/content/releases.ts';
import type { TypesContent } from '../contract/content/typing.ts';
import { readTypes } from '../contract/reading/typing.ts';
import { DATABASES } from '../contract/vocabulary/databases.ts';
import { FLAVOURS } from '../contract/vocabulary/subjects.ts';
import { standsInTheWay, type Wanted } from './aside.ts';
import { LabError } from './machine/errors.ts';
import { selectCases, type Selection } from './cases/select.ts';
import { inShard, type Shard } from './shard.ts';
import { typesLocks } from './typing/locks.ts';
import type { CheckJob } from './typing/record.ts';

/** What is asked for: cases to run, and checks by type checkers. */
export interface Plan {
  content: Content;
  cases: ReturnType<typeof selectCases>;
  types: TypesContent;
  checks: CheckJob[];
}

/**
 * @param wanted what is to run: problems of what is not may wait
 * @returns with the number of problems that wait
 * @throws LabError with all that stands in the way
 */
export function readAll(
  root: string,
  wanted: Wanted,
): { content: Content; types: TypesContent; aside: number } {
  const { content, problems } = readContent(root);
  const { types, problems: others } = readTypes(root, content.subjects);
  const all = [...problems, ...others];
  const own = all.filter((problem) => standsInTheWay(problem, wanted, content));
  if (own.length > 0)
    throw new LabError(
      `the content has problems:\n\n${formatProblems(own)}`,
      'Mend them first; nothing was run.',
    );
  return { content, types, aside: all.length };
}

/** @throws LabError if something asked for is not there, or nothing is left */
export function select(content: Content, selection: Selection): Plan['cases'] {
  const { tasks, features, claims, stacks } = content;
  const known = [...tasks.keys(), ...features.keys(), ...claims.keys(), ...stacks.keys()];
  refuseUnknown('task, feature, claim or stack', selection.ids, known);
  refuseUnknown('subject', selection.subjects, [...content.subjects.keys()]);
  refuseUnknown('flavour', selection.flavours, FLAVOURS);
  refuseUnknown('database', selection.databases, DATABASES);
  const cases = selectCases(content, selection);
  if (cases.length > 0) return cases;
  throw new LabError(
    'no case is left by these options',
    'Leave some of them out. What has the status unknown has no case yet: set it first.',
  );
}

/** What one shard has of it. */
export function shardOf(plan: Plan, shard: Shard): Plan {
  const own = new Set(
    inShard<Plan['cases'][number] | CheckJob>(
      [...plan.cases, ...plan.checks],
      (job) => ('setup' in job ? job.setup : job).packages.lockFile,
      shard,
    ),
  );
  return {
    ...plan,
    cases: plan.cases.filter((job) => own.has(job)),
    checks: plan.checks.filter((job) => own.has(job)),
  };
}

/** Everything that has a lock: subjects, with another package as tortoise+aerich, older releases as django@5.2, and what types/ has of its own. */
export function locksOf(
  root: string,
  { subjects, stacks }: Pick<Content, 'subjects' | 'stacks'>,
): Map<string, Packages> {
  return new Map([
    ...typesLocks(readTypes(root, subjects).types),
    ...stacks,
    ...[...subjects.values()].flatMap((subject): [string, Packages][] => [
      [subject.id, subject],
      ...[...subject.with].map(([other, packages]): [string, Packages] => [
        withOther(subject.id, other),
        packages,
      ]),
      ...[...subject.releases.values()].map((release): [string, Packages] => [
        withRelease(subject.id, release.id),
        release,
      ]),
    ]),
  ]);
}

/** Names of those that take newer versions: an older release stays what it is. */
export function currentOf(locks: ReadonlyMap<string, Packages>): string[] {
  return [...locks.keys()].filter((name) => !name.includes('@'));
}

/** @throws LabError that names what is known */
export function refuseUnknown(what: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw new LabError(
    `unknown ${what}: ${unknown.join(', ')}`,
    known.length <= FEW
      ? `Known: ${known.join(', ')}.`
      : unknown.map((id) => suggestion(id, known)).join('\n  '),
  );
}

/** As many as can be read in one line. */
const FEW = 12;

function suggestion(id: string, known: readonly string[]): string {
  const alike = [...new Set(known)]
    .map((other) => ({
      other,
      steps: stepsBetween(id, other),
      has: isPartOf(id, other) || isPartOf(other, id),
    }))
    .filter(({ other, steps, has }) => has || steps <= Math.max(2, Math.min(id.length, other.length) / 3))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 4)
    .map(({ other }) => other);
  return alike.length > 0
    ? `For ${id}, did you mean ${alike.join(' or ')}?`
    : `Nothing is called like ${id}: an id is the name of a folder or file in content/.`;
}

function isPartOf(part: string, whole: string): boolean {
  return part.length > 3 && whole.includes(part);
}

/** How many letters to change, add or drop to make one of the other. */
export function stepsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * A subject with a blank left is not read at all, and would be called unknown.
 * @throws LabError that names the blanks
 */
export function refuseUnread(
  given: readonly string[],
  known: ReadonlyMap<string, unknown>,
  problems: Problem[],
): void {
  const unread = problems.filter(({ file }) =>
    given.some((id) => !known.has(id) && file === `content/subjects/${id}/subject.yaml`),
  );
  if (unread.length > 0) throw new LabError(formatProblems(unread), 'Fill it in first; nothing was locked.');
}
