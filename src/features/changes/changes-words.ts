/** What moved in the evidence, in words. */
import {
  type CaseChange,
  type ChangeRecord,
  type Difference,
  type LookGroup,
  RETURNED,
  type RunGroup,
} from '../../../contract/schemas/changes.ts';
import type { CaseSummary, Content } from '../../../contract/content/model.ts';
import { listInWords, plural } from '../../../contract/vocabulary/in-words.ts';
import { packageName } from '../../../contract/content/pins.ts';
import { type Database, databaseNames } from '../../../contract/vocabulary/databases.ts';
import { typeVerdictWords } from '../typing/typing.ts';

/** As many versions as a title names before it counts the rest. */
const NAMED = 3;

/** "Django 6.1.3 → 6.2.0: 3 cases differ" */
export function titleOf(record: ChangeRecord, content: Content<CaseSummary>): string {
  const versions = versionsOf(record, content);
  const named = versions.slice(0, NAMED);
  const more = versions.length - named.length;
  const moved = listInWords([...named, ...(more > 0 ? [plural(more, 'more version')] : [])]);
  const what = countsOf(record);
  return [moved, what].filter(Boolean).join(': ');
}

function countsOf({ cases, looks, added, removed, same }: ChangeRecord): string {
  const differing = new Set(cases.map(caseOf)).size;
  const answers = looks.answers.length;
  const parts = [
    differing > 0 && `${plural(differing, 'case')} ${differing === 1 ? 'differs' : 'differ'}`,
    answers > 0 && `${plural(answers, 'answer')} of type checkers ${answers === 1 ? 'differs' : 'differ'}`,
    runsAndLooks(runCount(added), lookCount(looks.added), 'new'),
    runsAndLooks(runCount(removed), lookCount(looks.removed), 'gone'),
  ].filter((part) => part !== false);
  if (parts.length > 0) return listInWords(parts);
  return same > 0 ? 'everything came out the same' : 'nothing else moved';
}

/** "1,458 runs and 34 type checks are new" */
function runsAndLooks(runs: number, looks: number, what: string): string | false {
  const parts = [runs > 0 && plural(runs, 'run'), looks > 0 && plural(looks, 'type check')].filter(
    (part) => part !== false,
  );
  return parts.length > 0 && `${listInWords(parts)} ${runs + looks === 1 ? 'is' : 'are'} ${what}`;
}

function runCount(groups: readonly RunGroup[]): number {
  return groups.reduce((sum, group) => sum + group.runs, 0);
}

export function lookCount(groups: readonly LookGroup[]): number {
  return groups.reduce((sum, { checkers }) => sum + checkers.length, 0);
}

/** A case is told once for each way in which databases see it differ. */
function caseOf({ kind, id, subject, release, flavour }: CaseChange): string {
  return [kind, id, subject, release, flavour].join(' ');
}

/** "Django 6.1.3 → 6.2.0", what is compared first. */
export function versionsOf({ versions }: ChangeRecord, { subjects }: Content<CaseSummary>): string[] {
  const packages = [...subjects.values()].flatMap(({ data }) =>
    data.package === null ? [] : packageName(data.package),
  );
  const place = (name: string): number =>
    packages.includes(name) ? packages.indexOf(name) : packages.length;
  return versions
    .map((change) => ({
      change,
      place: change.kind === 'package' ? place(change.name) : packages.length + 1,
    }))
    .sort((a, b) => a.place - b.place)
    .map(({ change }) => moved(versionName(change, subjects), change));
}

function versionName(
  { kind, name }: ChangeRecord['versions'][number],
  subjects: Content['subjects'],
): string {
  if (kind === 'lab') return `Recording of ${name}`;
  if (kind === 'python') return 'Python';
  if (kind === 'server') return new Map<string, string>(Object.entries(databaseNames)).get(name) ?? name;
  return (
    [...subjects.values()].find(({ data }) => packageName(data.package ?? '') === name)?.data.name ?? name
  );
}

/** No line breaks at the arrow. */
function moved(name: string, { from, to }: { from: string | number; to: string | number }): string {
  return `${name} ${from}\u00a0→\u00a0${to}`;
}

/** "on MariaDB: returned → raised ProgrammingError; statements 2 → 1" */
export function differenceInWords({ databases, differs }: CaseChange): string {
  const on = listInWords(databases.map((database: Database) => databaseNames[database]));
  return `on ${on}: ${differs.map(oneDifference).join('; ')}`;
}

function oneDifference(difference: Difference): string {
  if (difference.what === 'files') return 'other files';
  const { phase } = difference;
  const before = phase === 'task' ? '' : `${phase === 'naive' ? 'before the fix' : phase}: `;
  switch (difference.what) {
    case 'outcome':
      return `${before}${outcome(difference.from)} → ${outcome(difference.to)}`;
    case 'statements':
      return `${before}${countsMoved(difference)}`;
    case 'result':
      return `${before}another result`;
    case 'sql':
      return `${before}other SQL`;
    case 'message':
      return `${before}another message`;
  }
}

function outcome(name: string): string {
  return name === RETURNED ? 'returned' : `raised ${name}`;
}

function countsMoved({ from, to }: Extract<Difference, { what: 'statements' }>): string {
  const names = { work: 'statements', transactions: 'transactions', chatter: 'connection traffic' } as const;
  return (['work', 'transactions', 'chatter'] as const)
    .filter((kind) => from[kind] !== to[kind])
    .map((kind) => moved(names[kind], { from: from[kind], to: to[kind] }))
    .join(', ');
}

/** A verdict as the page on types calls it; what Python said stays as it is. */
export function verdictInWords(answer: string): string {
  return answer in typeVerdictWords
    ? typeVerdictWords[answer as keyof typeof typeVerdictWords].label
    : answer;
}
