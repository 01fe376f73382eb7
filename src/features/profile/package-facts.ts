/** What an ORM is as a package, in words: days, numbers and sizes, and no status. */
import type { Facts } from '../../../contract/schemas/facts.ts';
import { listInWords, plural } from '../../../contract/vocabulary/in-words.ts';
import { shortDay } from '../ui/days.ts';
import type { Fact } from './fact.ts';

const DAY = 86_400_000;

/** @param brief without what only one of two would have to say */
export function packageFacts(facts: Facts | undefined, brief: boolean): Fact[] {
  if (!facts) return [];
  const { first, newest, recent, requires, installed, importing, advisories, checked } = facts;
  const age = Math.round((Date.parse(checked) - Date.parse(newest.day)) / DAY);
  const others = requires.length === 0 ? 'nothing' : plural(requires.length, 'package');
  return [
    {
      name: 'Releases',
      lines: [
        `${recent.length} in the 24 months before ${shortDay(checked)}`,
        `The newest, ${newest.version}, was ${plural(age, 'day')} old then; the oldest on PyPI is ${first.version}, of ${shortDay(first.day)}`,
      ],
      strip: { days: recent, until: checked },
    },
    {
      name: 'Brings along',
      lines: [brief || requires.length === 0 ? others : `${others}: ${listInWords(requires)}`],
    },
    { name: 'Installed', lines: [`${(installed / 1_000_000).toFixed(1)} MB with these, without a driver`] },
    {
      name: 'Importing it',
      lines: [
        `${importing.time} times the processor time of importing \`sqlite3\`, ${importing.memory} times its memory`,
      ],
    },
    {
      name: 'Security',
      lines: [
        advisories.length === 0
          ? `PyPI knows of no open advisory on ${newest.version}`
          : `${plural(advisories.length, 'advisory', 'advisories')} open: ${advisories.map(({ id }) => id).join(', ')}`,
      ],
    },
  ];
}
