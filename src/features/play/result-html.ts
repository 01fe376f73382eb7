/** HTML of what came of a run in the browser: a transcript as recorded ones are drawn, or its difference to another. */
import type { Phase } from '../../../contract/schemas/evidence.ts';
import { shapeKey, type StatementGroup } from '../../../contract/content/transcript.ts';
import { escapeHtml } from '../../highlight/escape.ts';
import { statementHtml } from '../solution/statement-html.ts';
import { countsHtml, listOf, outcomeHtml, transcriptHtml } from '../solution/transcript-html.ts';
import { differingValues } from '../solution/values.ts';
import { type Difference, differenceOf, type Mark, type Pair, statementOf } from './difference.ts';
import { differenceInWords } from './play-words.ts';

/** What runs here. */
const DATABASE = 'sqlite';

/** @param label whose it is, for those who can't see where it stands */
export function phaseHtml(phase: Phase, driver: string | null, label: string): string {
  return transcriptHtml({ tape: { phase, driver }, database: DATABASE, label });
}

/** Both are one part of a script, before and after a change of it. */
export function changedHtml(before: Phase, after: Phase, driver: string | null, label: string): string {
  const difference = differenceOf(before.statements, after.statements);
  if (!difference)
    return `<p class="counts">Too much differs to stand side by side.</p>${phaseHtml(after, driver, label)}`;
  const { count, what } = differenceInWords(difference);
  return [
    `<p class="difference"><b>${count}</b> <span>${what}</span></p>`,
    countsHtml(after.statements, driver),
    difference.pairs.length > 0
      ? listOf(itemsOf(difference), `${label}, compared with the unedited run`)
      : '',
    outcomeHtml(after, 'raises'),
  ].join('');
}

function itemsOf({ pairs }: Difference): string[] {
  let sent = 0;
  return grouped(pairs).map((group) => {
    const { mark, statements } = group;
    const isCounted = mark !== 'went' && statements.first.kind === 'work';
    const from = sent + 1;
    if (isCounted) sent += statements.statements.length;
    const number = !isCounted ? undefined : sent > from ? `${from}–${sent}` : `${from}`;
    const marks = { number, kind: mark, before: SIGNS[mark] };
    return statementHtml(
      statements,
      DATABASE,
      mark === 'values' ? { ...marks, after: changedValues(group) } : marks,
    );
  });
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
  statements: StatementGroup;
  pairs: Pair[];
}

/** Neighbours of one mark and one shape become one group, as in a transcript. */
function grouped(pairs: readonly Pair[]): MarkedGroup[] {
  const groups: MarkedGroup[] = [];
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
  return groups;
}

/** A line for each: `1 → 2`. */
function changedValues({ pairs }: MarkedGroup): string {
  const lines = pairs.map((pair) =>
    pair.mark === 'values' ? differingValues([pair.before, pair.after]).join(' → ') : '',
  );
  return `<pre class="values">${escapeHtml(lines.join('\n'))}</pre>`;
}
