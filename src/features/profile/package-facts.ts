/** What an ORM is as a package, in words: days, numbers and sizes, and no status. */
import type { Facts } from '../../../contract/schemas/facts.ts';
import { listInWords, plural } from '../../../contract/vocabulary/in-words.ts';
import { valueOf } from '../../../contract/content/package-facts.ts';
import { shortDay } from '../ui/proofs/days.ts';
import { factWords } from '../ui/proofs/fact-words.ts';
import type { Fact } from './fact.ts';

/** @param brief without what only one of two would have to say */
export function packageFacts(facts: Facts | undefined, brief: boolean): Fact[] {
  if (!facts) return [];
  const { first, newest, recent, requires, importing, advisories, checked } = facts;
  const others = requires.length === 0 ? 'nothing' : plural(requires.length, 'package');
  return [
    { name: 'Status on PyPI', id: 'stage', lines: [factWords.stage.says(facts)] },
    {
      name: 'Releases',
      id: 'releases',
      lines: [
        `${recent.length} in the 24 months before ${shortDay(checked)}`,
        `The newest, ${newest.version}, was ${plural(Number(valueOf('newest', facts)), 'day')} old then; the oldest on PyPI is ${first.version}, of ${shortDay(first.day)}`,
      ],
      timeline: { days: recent, until: checked },
    },
    {
      name: 'Brings along',
      id: 'requires',
      lines: [brief || requires.length === 0 ? others : `${others}: ${listInWords(requires)}`],
    },
    {
      name: 'Installed',
      id: 'installed',
      lines: [`${factWords.installed.says(facts)} with these, without a driver`],
    },
    {
      name: 'Importing it',
      id: 'importing',
      lines: [
        `${importing.time} times the processor time of importing \`sqlite3\`, ${importing.memory} times its memory`,
      ],
    },
    { name: 'Type hints', id: 'typed', lines: [factWords.typed.says(facts)] },
    {
      name: 'Security',
      id: 'advisories',
      lines: [
        advisories.length === 0
          ? `PyPI knows of no open advisory on ${newest.version}`
          : `${plural(advisories.length, 'advisory', 'advisories')} open: ${advisories.map(({ id }) => id).join(', ')}`,
      ],
    },
  ];
}

/** ">=3.11; its metadata names 3.11 to 3.15". */
export function pythonOf({ python, pythons }: Facts): string {
  const [first, last] = [pythons[0], pythons.at(-1)];
  if (first === undefined || last === undefined) return python;
  return `${python}; its metadata names ${first === last ? first : `${first} to ${last}`}`;
}
