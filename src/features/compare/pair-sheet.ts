/** What the one page says of two ORMs: the verdict, risks, facts and the biggest differences, and when it was checked. */
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { Library } from '../../library/model.ts';
import { pairPath } from '../../library/pairs.ts';
import type { TypesView } from '../../library/typing.ts';
import { absolute } from '../../site/href.ts';
import type { Reasons } from '../verdict/verdict.ts';
import { comparePage } from './compare-page.ts';
import { lastAsked } from '../profile/facts-compared.ts';
import type { Pair } from './compare.ts';

interface PairSheet {
  title: string;
  says: string;
  verdict: Reasons[];
  risks: Reasons[];
  facts: { name: string; sides: string[] }[];
  rows: { title: string; path: `/${string}`; sides: Status[] }[];
  /** "SQLAlchemy 2.1.9 and Django ORM 6.1.3 …". */
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

export function sheetOf(pair: Pair, library: Library, types: TypesView): PairSheet {
  const { says, verdict, risks, facts, biggest } = comparePage(pair, library, types);
  const [a, b] = pair.subjects;
  const versions = facts.find(({ name }) => name === 'Version')?.sides.map(([version]) => version) ?? [];
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
    checked: `${a.name} ${versions[0] ?? ''} and ${b.name} ${versions[1] ?? ''}, as of ${lastAsked(library) ?? 'the last run'}.`,
    address: absolute(pairPath(a, b)),
  };
}
