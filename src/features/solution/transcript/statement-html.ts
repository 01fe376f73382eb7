/** HTML of one statement, or of the repeats of one, with what the database answered where it refused. */
import type { StatementGroup } from '../../../../contract/content/transcript.ts';
import type { Database } from '../../../../contract/vocabulary/databases.ts';
import { escapeHtml } from '../../../highlight/escape.ts';
import { highlight } from '../../../highlight/highlight.ts';
import { displaySql } from '../../../highlight/sql.ts';
import { differingValues, parameterComment, shortened } from './values.ts';

export interface StatementMarks {
  /** Of its statements among those that do the work; chatter and transaction control have none. */
  number?: string | undefined;
  /** What its item is besides: a class for the styles. */
  kind?: string;
  /** HTML that stands before the statement. */
  before?: string;
  /** HTML that tells its values, in place of what it was sent with. */
  values?: string;
}

/** An item of a list of statements. */
export function statementHtml(
  group: StatementGroup,
  database: Database,
  { number, kind, before, values = valuesHtml(group) }: StatementMarks = {},
): string {
  const { first } = group;
  const sql = shortened(first.kind === 'work' ? displaySql(first.sql, database) : first.sql);
  // Colour weighs as much as the text, and of chatter there is much that few look at.
  const code = first.kind === 'chatter' ? escapeHtml(sql) : highlight(sql, 'sql');
  const parts = [
    before,
    number && `<b>${number}</b>`,
    `<code>${code}</code>`,
    values,
    first.error !== undefined && refusedHtml(first.error),
  ];
  const traffic = first.kind === 'chatter' ? ' data-export="traffic"' : '';
  const own = [first.kind, kind].filter(Boolean).join(' ');
  return `<li class="${own}"${traffic}>${parts.filter(Boolean).join(' ')}</li>`;
}

function valuesHtml({ first, statements }: StatementGroup): string {
  const times = statements.length;
  const differ = new Set(statements.map(({ sql, parameters }) => JSON.stringify([sql, parameters]))).size > 1;
  if (differ && first.kind === 'work') return repeatsHtml(times, differingValues(statements));
  const parameters =
    first.parameters.length > 0 && `<code class="c">${escapeHtml(parameterComment(first))}</code>`;
  return [times > 1 && `<span class="times">${times} times</span>`, parameters].filter(Boolean).join(' ');
}

function repeatsHtml(times: number, values: readonly string[]): string {
  return `<details><summary><span class="times">${times} times</span> with other values</summary>
<pre class="values">${escapeHtml(values.join('\n'))}</pre></details>`;
}

function refusedHtml(error: string): string {
  return `<span class="refused"><span aria-hidden="true">✕</span> refused: ${escapeHtml(error)}</span>`;
}
