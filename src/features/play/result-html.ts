/** HTML of what came of a run in the browser: a transcript as recorded ones are drawn, or its difference to another. */
import type { Phase } from '../../../contract/schemas/evidence.ts';
import { shapeKey, type StatementGroup } from '../../../contract/content/transcript.ts';
import { escapeHtml } from '../../highlight/escape.ts';
import { statementHtml } from '../solution/transcript/statement-html.ts';
import {
  countsHtml,
  listOf,
  numbered,
  outcomeHtml,
  transcriptHtml,
} from '../solution/transcript/transcript-html.ts';
import { differingValues } from '../solution/transcript/values.ts';
import { differenceOf, type Mark, type Pair, statementOf } from './difference.ts';
import { differenceInWords } from './play-words.ts';

/** What runs here. */
const DATABASE = 'sqlite';

/** Of as many as a run may send, nobody reads more, and the page would stand still while they are drawn. */
const MOST = 200;

/** @param label whose it is, for those who can't see where it stands */
export function phaseHtml(phase: Phase, driver: string | null, label: string): string {
  return transcriptHtml({ observed: { phase, driver }, database: DATABASE, label, most: MOST });
}

/** Both are one part of a script, before and after a change of it. */
export function changedHtml(before: Phase, after: Phase, driver: string | null, label: string): string {
  const difference = differenceOf(before.statements, after.statements);
  if (!difference)
    return `<p class="counts">Too much differs to stand side by side.</p>${phaseHtml(after, driver, label)}`;
  const { count, what } = differenceInWords(difference);
  const groups = grouped(difference.pairs);
  return [
    `<p class="difference"><b>${count}</b> <span>${what}</span></p>`,
    countsHtml(after.statements, driver),
    listOf(groups.slice(0, MOST).map(itemOf), `${label}, compared with the unedited run`, groups.length),
    outcomeHtml(after, 'raises'),
  ].join('');
}

function itemOf({ mark, number, statements, pairs }: MarkedGroup): string {
  const marks = { number, kind: mark, before: SIGNS[mark] };
  return statementHtml(
    statements,
    DATABASE,
    mark === 'values' ? { ...marks, values: changedValues(pairs) } : marks,
  );
}

/** A sign, and for those who don’t see it a word. */
const SIGNS: Record<Mark, string> = {
  same: '',
  came: sign('+', 'came'),
  went: sign('−', 'went'),
  values: sign('≈', 'other values'),
};

function sign(glyph: string, word: string): string {
  return `<i class="mark"><span aria-hidden="true">${glyph}</span><span class="hidden">${word}: </span></i>`;
}

interface MarkedGroup {
  mark: Mark;
  /** As in a transcript; what went has none. */
  number: string | undefined;
  statements: StatementGroup;
  pairs: Pair[];
}

/** Neighbours of one mark and one shape become one group, as in a transcript. */
function grouped(pairs: readonly Pair[]): MarkedGroup[] {
  const groups: Omit<MarkedGroup, 'number'>[] = [];
  for (const pair of pairs) {
    const own = statementOf(pair);
    const last = groups.at(-1);
    if (last?.mark === pair.mark && shapeKey(last.statements.first) === shapeKey(own)) {
      last.statements.statements.push(own);
      last.pairs.push(pair);
    } else {
      groups.push({ mark: pair.mark, statements: { first: own, statements: [own] }, pairs: [pair] });
    }
  }
  const numbers = numbered(groups.flatMap(({ mark, statements }) => (mark === 'went' ? [] : [statements])));
  return groups.map((group) => ({ ...group, number: numbers.get(group.statements) }));
}

/** A line for each: `1 → 2`. */
function changedValues(pairs: readonly Pair[]): string {
  const lines = pairs.map((pair) =>
    pair.mark === 'values' ? differingValues([pair.before, pair.after]).join(' → ') : '',
  );
  return `<pre class="values">${escapeHtml(lines.join('\n'))}</pre>`;
}
