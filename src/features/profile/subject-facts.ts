/** What a reader wants to know of a subject before what it can do: one row each, for its page and for comparisons. */
import { listInWords, plural } from '../../../contract/vocabulary/in-words.ts';
import { databaseNames } from '../../../contract/vocabulary/databases.ts';
import type { Fact } from './fact.ts';
import { packageFacts, pythonOf } from './package-facts.ts';
import { flavoursInWords } from '../ui/flavours.ts';
import { type Profile, type Reach, tally } from './profile.ts';

/**
 * Facts without a line are left out, so that rows of two subjects are matched by name.
 * @param brief without what only one of the two would have to say
 */
export function factsOf(profile: Profile, brief = false): Fact[] {
  const { subject, version, older, pythons, runs, reach, places } = profile;
  const facts: Fact[] = [
    {
      name: 'Version',
      lines: [
        ...(version === undefined ? [] : [version]),
        ...(older.length > 0 && !brief ? [`Some of it ran on ${listInWords(older)} too`] : []),
      ],
    },
    { name: 'Licence', lines: [subject.licence] },
    { name: 'Async or sync', lines: subject.kind === 'orm' ? [flavoursInWords(subject)] : [] },
    { name: 'Databases', id: 'databases', lines: reach.flatMap((own) => reachInWords(own, brief)) },
    {
      name: 'Python',
      lines: [
        profile.facts ? pythonOf(profile.facts) : subject.python,
        runs > 0 ? `${plural(runs, 'run')} here on ${pythons.join(', ')}` : '',
      ],
    },
    ...packageFacts(profile.facts, brief),
    { name: 'Tasks', lines: [tally(places, 'task')] },
    { name: 'Features', lines: [tally(places, 'feature')] },
  ];
  return facts
    .map(({ lines, ...fact }) => ({ ...fact, lines: lines.filter(Boolean) }))
    .filter(({ lines }) => lines.length > 0);
}

/** "PostgreSQL 18.4 through `asyncpg 0.30.0`", or what happens where there is no driver. */
function reachInWords({ database, drivers, server, error, note }: Reach, brief: boolean): string[] {
  const name = [databaseNames[database], server].filter(Boolean).join(' ');
  const more = note === undefined || brief ? '' : `. ${note}`;
  if (error !== undefined) return [`✕ ${name}: \`${error}\`${more}`];
  if (drivers.length === 0) return note === undefined ? [] : [`${name}${more}`];
  return [`${name} through ${drivers.map((driver) => `\`${driver}\``).join(', ')}${more}`];
}

/** The facts of two subjects side by side: each fact that either has. */
export function factRows(a: Profile, b: Profile): { name: string; sides: [string[], string[]] }[] {
  const [one, other] = [factsOf(a, true), factsOf(b, true)];
  const linesOf = (facts: Fact[], name: string): string[] =>
    facts.find((fact) => fact.name === name)?.lines ?? [];
  return [...new Set([...one, ...other].map(({ name }) => name))].map((name) => ({
    name,
    sides: [linesOf(one, name), linesOf(other, name)],
  }));
}
