/**
 * HTML of what a database saw of one part of a script. No component: it is drawn when the site is built, and again in the
 * browser of a reader who runs the script there.
 */
import type { Phase, Statement } from '../../../../contract/schemas/evidence.ts';
import { sameValue } from '../../../../contract/checks/same-value.ts';
import {
  countWork,
  groupStatements,
  type Round,
  roundsOf,
  type StatementGroup,
} from '../../../../contract/content/transcript.ts';
import { type Database, databaseNames } from '../../../../contract/vocabulary/databases.ts';
import { plural } from '../../../../contract/vocabulary/in-words.ts';
import { escapeHtml } from '../../../highlight/escape.ts';
import { countsOf, type ObservedPhase, transactionsInWords } from './transcripts.ts';
import { statementHtml } from './statement-html.ts';

export interface TranscriptOf {
  observed: ObservedPhase;
  database: Database;
  /** Whose it is, for those who can't see the card around it. */
  label: string;
  /** What the fix returned, to tell whether the code of before returned it too. */
  expected?: unknown;
  /** Whether statements about connections are counted and not drawn. */
  withoutTraffic?: boolean;
  /** How many items are drawn; nothing: all of them. */
  most?: number;
}

export function transcriptHtml({
  observed,
  database,
  label,
  expected,
  most,
  withoutTraffic = false,
}: TranscriptOf): string {
  const { phase } = observed;
  const name = databaseNames[database];
  /** A script may fail before its task begins: for want of a driver, or because its classes are refused. */
  const where = observed.unsupported
    ? `Not on ${name}:`
    : phase?.name === 'setup'
      ? 'before the task, raises'
      : 'raises';
  const parts = [
    observed.absent && said(`No run on ${name} yet.`),
    observed.inapplicable && said(`Nothing to run on ${name}.`),
    !observed.absent && !observed.inapplicable && !phase && said('The script ended before this part.'),
    phase && phase.name !== 'setup' && countsHtml(phase.statements, observed.driver),
    phase && listHtml(phase.statements, database, label, most, withoutTraffic),
    phase && outcomeHtml(phase, where, expected),
  ];
  return parts.filter((part) => typeof part === 'string').join('');
}

function said(text: string): string {
  return `<p class="counts">${text}</p>`;
}

/** How many statements of each kind there were, and by which driver they came. */
export function countsHtml(statements: readonly Statement[], driver: string | null): string {
  const { work, transactions, chatter, connections } = countsOf(statements);
  const parts = [
    `<span><b>${work}</b> ${work === 1 ? 'statement' : 'statements'}</span>`,
    work > 0 && `<span>${transactionsInWords(transactions)}</span>`,
    connections > 1 && `<span>${plural(connections, 'connection')}</span>`,
    chatter > 0 && `<span>connection traffic: ${chatter}</span>`,
    driver && `<span class="driver">${escapeHtml(driver)}</span>`,
  ];
  return `<p class="counts" data-unsearched>${parts.filter(Boolean).join(' ')}</p>`;
}

function listHtml(
  statements: readonly Statement[],
  database: Database,
  label: string,
  most: number | undefined,
  withoutTraffic: boolean,
): string {
  const groups = groupStatements(statements).filter(
    ({ first }) => !withoutTraffic || first.kind !== 'chatter',
  );
  const numbers = numbered(groups);
  let sent = 0;
  const items = roundsOf(groups).flatMap((round) => {
    const from = sent + 1;
    sent += countWork(round.groups.flatMap((group) => group.statements)) * round.times;
    return [
      ...round.groups.map((group) => statementHtml(group, database, { number: numbers.get(group) })),
      ...(round.times > 1 ? [roundHtml(round, from, sent)] : []),
    ];
  });
  return listOf(items.slice(0, most), label, items.length);
}

/**
 * Says of the items before it how often they came: the same to the last value, so nothing is left out.
 * @param from the number of the first of them that does any work
 * @param to that of the last, with those that are not drawn
 */
function roundHtml({ groups, times }: Round, from: number, to: number): string {
  const sent = groups.flatMap(({ statements }) => statements).filter(({ kind }) => kind !== 'chatter').length;
  const number = to > from ? `<b>${from}–${to}</b> ` : '';
  return `<li class="round">${number}<span class="times">These ${sent}, ${times} times in all</span></li>`;
}

/**
 * @param items HTML of each
 * @param all how many there would be
 */
export function listOf(items: readonly string[], label: string, all = items.length): string {
  if (items.length === 0) return '';
  const list = `<ol class="statements" data-export="sql" aria-label="${escapeHtml(`Statements: ${label}`)}">${items.join('')}</ol>`;
  return all > items.length
    ? `${list}<p class="note">${(all - items.length).toLocaleString('en-GB')} more are not shown.</p>`
    : list;
}

/** The numbers of statements among those that do the work, `1` or `2–16`, by their group: others have none. */
export function numbered(groups: readonly StatementGroup[]): Map<StatementGroup, string> {
  let sent = 0;
  const work = groups.filter(({ first }) => first.kind === 'work');
  return new Map(
    work.map((group) => {
      const from = sent + 1;
      sent += group.statements.length;
      return [group, sent > from ? `${from}–${sent}` : `${from}`];
    }),
  );
}

/**
 * How a phase ended: silent for the usual case, since a card's footer already says what it returned.
 * @param where what stands before the name of an exception, such as `raises`
 * @param expected given for the code of before alone
 */
export function outcomeHtml(phase: Phase, where: string, expected?: unknown): string {
  if (phase.outcome === 'raised') {
    const { type, message } = phase.error;
    return raisedHtml(`${where} ${type}`, `<span>${escapeHtml(message)}</span>`);
  }
  if (expected === undefined) return '';
  return sameValue(phase.result, expected as typeof phase.result)
    ? '<p class="same">Same result as after the fix.</p>'
    : raisedHtml('returns other rows', `<code>${escapeHtml(JSON.stringify(phase.result))}</code>`);
}

function raisedHtml(what: string, detail: string): string {
  return `<p class="raised"><b><span aria-hidden="true">✕</span> ${escapeHtml(what)}</b> ${detail}</p>`;
}
