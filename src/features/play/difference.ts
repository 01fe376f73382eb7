/**
 * In what two transcripts differ: which statements came, which went, and which are the same but for their values. Both
 * are runs in the same browser, so what differs is what the reader changed. Pure.
 */
import { diffArrays } from 'diff';
import type { Statement } from '../../../contract/schemas/evidence.ts';
import { shapeKey } from '../../../contract/content/transcript.ts';

export type Mark = 'same' | 'values' | 'came' | 'went';

/** A statement of one of the two, or one of each that belong together. */
export type Pair =
  | { mark: 'same' | 'values'; before: Statement; after: Statement }
  | { mark: 'came'; after: Statement }
  | { mark: 'went'; before: Statement };

export interface Difference {
  pairs: Pair[];
  /** Statements that do the work, before and after. */
  before: number;
  after: number;
  /** How many of them have each mark: what is about transactions is not counted. */
  counts: Record<Mark, number>;
  /** Whether something differs, and is about transactions alone. */
  transactionsAlone: boolean;
}

/** Edits beyond which nobody would read the result, and finding it would hold up the page: time goes by their square. */
const MOST_EDITS = 1500;
/** Where one side is as short as this, it goes by their number. */
const SHORT = 100;

/**
 * Talk about the connection is left out: none of it is anybody's doing.
 * @returns nothing where both are long and they differ in more than MOST_EDITS places
 */
export function differenceOf(
  before: readonly Statement[],
  after: readonly Statement[],
): Difference | undefined {
  const pairs = align(keyed(before), keyed(after));
  if (!pairs) return undefined;
  const work = pairs.filter((pair) => statementOf(pair).kind === 'work');
  const count = (mark: Mark): number => work.filter((pair) => pair.mark === mark).length;
  const counts = { same: count('same'), values: count('values'), came: count('came'), went: count('went') };
  return {
    pairs,
    before: work.length - counts.came,
    after: work.length - counts.went,
    counts,
    transactionsAlone: counts.same === work.length && pairs.some(({ mark }) => mark !== 'same'),
  };
}

/** The one that is there, or the later of two. */
export function statementOf(pair: Pair): Statement {
  return pair.mark === 'went' ? pair.before : pair.after;
}

/** A statement with what is compared: all of it, or all but its values. */
interface Keyed {
  statement: Statement;
  whole: string;
  shape: string;
}

function keyed(statements: readonly Statement[]): Keyed[] {
  return statements
    .filter(({ kind }) => kind !== 'chatter')
    .map((statement) => {
      const shape = shapeKey(statement);
      return { statement, shape, whole: JSON.stringify([shape, statement.sql, statement.parameters]) };
    });
}

/**
 * What is equal is found first, and only what lies between is aligned by its shape: of a loop that asks for one author
 * less, one statement went; aligned by shape alone, each after it would have changed its value.
 */
function align(before: readonly Keyed[], after: readonly Keyed[]): Pair[] | undefined {
  const hunks = hunksOf(before, after, 'whole');
  const pairs = hunks?.map((hunk) => (hunk.alike ? pairsOf('same', hunk) : alignShapes(hunk)));
  return pairs?.every((own) => own !== undefined) ? pairs.flat() : undefined;
}

function alignShapes({ before, after }: Hunk): Pair[] | undefined {
  return hunksOf(before, after, 'shape')?.flatMap((hunk) =>
    hunk.alike
      ? pairsOf('values', hunk)
      : [
          ...hunk.before.map(({ statement }): Pair => ({ mark: 'went', before: statement })),
          ...hunk.after.map(({ statement }): Pair => ({ mark: 'came', after: statement })),
        ],
  );
}

/** Neighbours that are alike on both sides, or of which none has its like on the other. */
interface Hunk {
  alike: boolean;
  before: readonly Keyed[];
  after: readonly Keyed[];
}

function pairsOf(mark: 'same' | 'values', { before, after }: Hunk): Pair[] {
  return before.flatMap((own, index): Pair[] => {
    const other = after[index];
    return other ? [{ mark, before: own.statement, after: other.statement }] : [];
  });
}

function hunksOf(
  before: readonly Keyed[],
  after: readonly Keyed[],
  key: 'whole' | 'shape',
): Hunk[] | undefined {
  const changes = diffArrays([...before], [...after], {
    comparator: (a, b) => a[key] === b[key],
    maxEditLength: Math.min(before.length, after.length) > SHORT ? MOST_EDITS : Infinity,
  });
  let [from, to] = [0, 0];
  return changes?.reduce<Hunk[]>((hunks, { added, removed, count }) => {
    const own = before.slice(from, (from += added ? 0 : count));
    const other = after.slice(to, (to += removed ? 0 : count));
    const alike = !added && !removed;
    const last = hunks.at(-1);
    if (!alike && last && !last.alike)
      hunks[hunks.length - 1] = {
        alike,
        before: [...last.before, ...own],
        after: [...last.after, ...other],
      };
    else hunks.push({ alike, before: own, after: other });
    return hunks;
  }, []);
}
