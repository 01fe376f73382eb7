/** What the one page says of two ORMs: the verdict, risks, facts and the biggest differences, and when it was checked. */
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { Library } from '../../library/model.ts';
import { pairPath } from '../../library/pairs.ts';
import type { TypesView } from '../../library/typing.ts';
import { absolute } from '../../site/href.ts';
import type { Reasons } from '../verdict/verdict.ts';
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import { databaseNames } from '../../../contract/vocabulary/databases.ts';
import { biggestOf } from './compare-groups.ts';
import { comparePage } from './compare-page.ts';
import { type Profile, profileOf } from '../profile/profile.ts';
import { shortDay } from '../ui/proofs/days.ts';
import { lastAsked } from '../profile/facts-compared.ts';
import type { Pair } from './compare.ts';

interface PairSheet {
  title: string;
  says: string;
  verdict: Reasons[];
  risks: Reasons[];
  facts: { name: string; sides: string[] }[];
  rows: { title: string; path: `/${string}`; sides: Status[] }[];
  /** Where the facts are from, on which day, and on what the rest ran. */
  checked: string;
  /** Of the page that has all of it, as one types it. */
  address: string;
}

/** On paper there is room for these. */
const FACTS = [
  'Version',
  'Licence',
  'Async or sync',
  'Python',
  'Releases',
  'Brings along',
  'Installed',
  'Security',
];
const ROWS = 9;
/** Of the biggest differences some are tasks, which are not on the sheet. */
const BIGGEST = 14;

export function sheetOf(pair: Pair, library: Library, types: TypesView): PairSheet {
  const { says, verdict, risks, facts } = comparePage(pair, library, types);
  const biggest = biggestOf(pair, BIGGEST);
  const [a, b] = pair.subjects;
  return {
    title: `${a.name} vs ${b.name}`,
    says,
    verdict,
    risks,
    facts: facts
      .filter(({ name }) => FACTS.includes(name))
      .map(({ name, sides }) => ({ name, sides: sides.map(([first]) => first ?? '') })),
    rows: biggest.features.slice(0, ROWS).map(({ feature }) => ({
      title: feature.data.title,
      path: `/matrix/${feature.id}/`,
      sides: pair.subjects.map(
        ({ id }) => feature.answers.find(({ subject }) => subject.id === id)?.cell.status ?? 'unknown',
      ),
    })),
    checked: checkedOf(pair, library),
    address: absolute(pairPath(a, b)),
  };
}

/** "Facts: PyPI and the installed packages, asked on 27 Nov 2026. The rest ran with SQLAlchemy 2.1.9 … on SQLite 3.40.1 …". */
function checkedOf({ subjects }: Pair, library: Library): string {
  const profiles = subjects.map((subject) => profileOf(subject, library));
  const asked = lastAsked(library);
  const whose = profiles.map(({ subject: { name }, version }) => [name, version].filter(Boolean).join(' '));
  const servers = new Set(profiles.flatMap(({ reach }) => reach.flatMap(serverOf)));
  return [
    asked === undefined ? '' : `Facts: PyPI and the installed packages, asked on ${shortDay(asked)}.`,
    `The rest ran with ${listInWords(whose)} on ${listInWords([...servers])}, or has a source with its version.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function serverOf({ database, server }: Profile['reach'][number]): string[] {
  return server === undefined ? [] : [`${databaseNames[database]} ${server}`];
}
