/** The ways into the site, for whoever comes for the first time or got lost: what each is for, and where it begins. */
import type { Choose } from '../../contract/schemas/choose.ts';
import type { Library } from '../library/model.ts';
import { pairPath, pairsOf } from '../library/pairs.ts';
import { errorPath } from '../features/errors/error-words.ts';
import { phrasebookPath } from '../features/phrasebook/phrasebook.ts';

interface Way {
  path: `/${string}`;
  label: string;
}

export interface Door extends Way {
  says: string;
  /** A field that works at once: its words go to a list that finds them. */
  field?: { action: `/${string}/`; name: string; label: string; example: string };
  /** Where it leads more than one visitor in three. */
  ways: Way[];
}

/** So many examples stand at a door: a hint, not a list. */
const MOST = 3;

export function doorsOf(
  { orms, errors }: Pick<Library, 'orms' | 'errors'>,
  choose: Choose | undefined,
): Door[] {
  const [first] = choose?.questions ?? [];
  return [
    {
      path: '/choose/',
      label: 'Choose an ORM',
      says: 'Say what you need: each stays, or goes with the run behind it',
      ways: (first?.options ?? []).map(({ id, title }) => ({
        path: `/choose/?${first?.id ?? ''}=${id}`,
        label: title,
      })),
    },
    {
      path: '/from/',
      label: 'Switch to another',
      says: 'What the call that you know is called there, with both codes',
      ways: orms
        .flatMap((from) => {
          const to = orms.find((other) => other !== from);
          return to ? [{ path: phrasebookPath(from, to), label: `${from.name} → ${to.name}` }] : [];
        })
        .slice(0, MOST),
    },
    {
      path: '/errors/',
      label: 'Fix an error',
      says: 'Paste the message: every cause, what the database saw, the fix',
      field: { action: '/errors/', name: 'find', label: 'The message', example: 'database is locked' },
      ways: errors
        .toSorted((a, b) => b.data.causes.length - a.data.causes.length)
        .slice(0, MOST)
        .map((error) => ({ path: errorPath(error), label: error.data.type ?? error.data.title })),
    },
    {
      path: '/compare/',
      label: 'Compare two',
      says: 'Any two side by side, the biggest differences first',
      ways: pairsOf(orms)
        .slice(0, MOST)
        .map(([a, b]) => ({ path: pairPath(a, b), label: `${a.name} vs ${b.name}` })),
    },
  ];
}
