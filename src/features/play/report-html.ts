/** HTML of the report of one run: what the database saw, how it ended, what it printed, and what ran it. */
import { sameOutcome } from '../../../contract/checks/same-value.ts';
import type { Phase } from '../../../contract/schemas/evidence.ts';
import { isWay, idOfWay } from '../../../contract/vocabulary/phases.ts';
import { plural } from '../../../contract/vocabulary/in-words.ts';
import { countWork } from '../../../contract/content/transcript.ts';
import { escapeHtml } from '../../highlight/escape.ts';
import { resultInWords } from '../solution/outcome.ts';
import type { RunReport } from '../../play/player.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { troubleOf } from './play-words.ts';
import { changedHtml, phaseHtml } from './result-html.ts';
import type { PlaySample } from './sample.ts';

export interface Ran {
  report: RunReport;
  /** Whether it is of the script as it was recorded. */
  edited: boolean;
  /** The run of that one in this browser, where there was one already. */
  unedited: RunReport | undefined;
}

/**
 * @param lineOf where a line of the script stands for the reader, such as `line 3`
 */
export function reportHtml(ran: Ran, sample: PlaySample, lineOf: (line: number) => string): string {
  const { report } = ran;
  return [
    troubleHtml(report, sample),
    ...partsHtml(ran, sample),
    errorHtml(report, lineOf),
    resultHtml(ran),
    printedHtml(report),
    versionsHtml(ran, sample),
  ].join('');
}

function troubleHtml(report: RunReport, sample: PlaySample): string {
  const trouble = troubleOf(report, sample);
  if (!trouble) return '';
  const { what, remedy, link, same } = trouble;
  const way = link
    ? ` <a href="${escapeHtml(link.address)}">${escapeHtml(link.text)}</a>`
    : same
      ? ` <button type="button" class="link" data-same-change="${escapeHtml(same.script)}">${escapeHtml(same.text)}</button>`
      : '';
  return `<p class="trouble"><b>${escapeHtml(what)}</b> ${escapeHtml(remedy)}${way}</p>`;
}

/** The task; other parts where they differ from the unedited run. */
function partsHtml({ report, edited, unedited }: Ran, sample: PlaySample): string[] {
  const driver = report.versions ? `SQLite ${report.versions.sqlite}, here` : null;
  const label = [sample.subject.name, sample.flavour, 'SQLite in this browser'].join(', ');
  const before = (phase: Phase): Phase | undefined =>
    edited ? unedited?.phases.find(({ name }) => name === phase.name) : undefined;
  const html = (phase: Phase): string => {
    const old = before(phase);
    return old ? changedHtml(old, phase, driver, label) : phaseHtml(phase, driver, label);
  };
  const parts = report.phases.map((phase) => {
    if (phase.name === 'task' || phase.name === 'setup') return html(phase);
    const old = before(phase);
    return old && !sameStatements(old, phase)
      ? `<details class="part"><summary>${partInWords(phase)}</summary>${html(phase)}</details>`
      : '';
  });
  const { unfinished } = report;
  return unfinished && unfinished.name !== 'setup'
    ? [
        ...parts,
        phaseHtml(
          {
            name: unfinished.name,
            statements: [...unfinished.statements],
            outcome: 'returned',
            result: null,
          },
          driver,
          label,
        ),
      ]
    : parts;
}

function sameStatements(a: Phase, b: Phase): boolean {
  return JSON.stringify([a.statements, a.outcome]) === JSON.stringify([b.statements, b.outcome]);
}

function partInWords({ name, statements }: Phase): string {
  const part = isWay(name) ? `Or: ${idOfWay(name).replaceAll('_', ' ')}` : 'Before the fix';
  return escapeHtml(`${part}: ${plural(countWork(statements), 'statement')}`);
}

function errorHtml({ outcome }: RunReport, lineOf: (line: number) => string): string {
  if (outcome.kind !== 'raised' && outcome.kind !== 'lacking') return '';
  const { line, traceback } = outcome.error;
  const where = line === undefined ? '' : `<p class="where">In ${escapeHtml(lineOf(line))}.</p>`;
  return traceback === '' ? where : `${where}${fold('Traceback', traceback)}`;
}

function resultHtml({ report: { outcome, phases }, edited, unedited }: Ran): string {
  if (outcome.kind !== 'returned') return '';
  const [own, old] = [phases.at(-1), unedited?.phases.at(-1)];
  const compared =
    edited && own && old
      ? sameOutcome(own, old)
        ? ', the same as unedited'
        : ', not the same as unedited'
      : '';
  return fold(`returns ${resultInWords(outcome.result)}${compared}`, JSON.stringify(outcome.result, null, 1));
}

function printedHtml({ printed, complained, outcome }: RunReport): string {
  const errors = outcome.kind === 'raised' || outcome.kind === 'lacking' ? '' : complained;
  const own = printed.replaceAll(TOLD_BY_RUNNER, '');
  return [
    own.trim() === '' ? '' : fold('It printed', own),
    errors.trim() === '' ? '' : fold('To standard error', errors),
  ].join('');
}

/** What content/domain/results.py prints of the parts beside the task: they stand in the transcript. */
const TOLD_BY_RUNNER = /^(?:naive|way_\w+)\(\) (?:returned|raised) .*\n?/gm;

/** Its text may be long: it scrolls, so the keyboard must reach it. */
function fold(title: string, text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}\n…` : text;
  return `<details class="told"><summary>${escapeHtml(title)}</summary><pre class="code" tabindex="0" role="group" aria-label="${escapeHtml(title)}">${escapeHtml(shown)}</pre></details>`;
}

/** In characters: what a script prints may be a megabyte. */
const LONGEST = 20_000;

function versionsHtml(
  { report, edited, unedited }: Ran,
  { recorded, reordered, subject }: PlaySample,
): string {
  const { versions } = report;
  if (!versions) return '';
  const name = subject.name;
  const list = (python: string, sqlite: string, own?: string): string =>
    [`Python ${python}`, `SQLite ${sqlite}`, own !== undefined && `${name} ${own}`]
      .filter(Boolean)
      .join(', ');
  const base = edited ? unedited : report;
  const agreement = base && AGREEMENTS[agreementOf(recorded.phases, base.phases)](reordered);
  return [
    '<p class="note ran-on">',
    `Here ${list(versions.python, versions.sqlite, versions.subject)}; `,
    `the lab ${list(recorded.python, recorded.sqlite, recorded.package)}.`,
    agreement ? ` ${agreement}` : '',
    '</p>',
  ].join('');
}

const AGREEMENTS: Record<Agreement, (reordered: boolean) => string> = {
  same: () => 'Unedited, it sends here what the lab recorded.',
  statements: (reordered) =>
    reordered
      ? 'Unedited, it sends here what the lab recorded, but for an order that Python does not promise.'
      : 'Unedited, its statements here are not quite those that the lab recorded.',
  outcome: () => 'Unedited, it ends here otherwise than in the lab.',
};
