/** HTML of one statement, or of the repeats of one, with what the database answered where it refused. */
import type { StatementGroup } from '../../../contract/content/transcript.ts';
import type { Database } from '../../../contract/vocabulary/databases.ts';
import { escapeHtml } from '../../highlight/escape.ts';
import { highlight } from '../../highlight/highlight.ts';
import { displaySql } from '../../highlight/sql.ts';
import { differingValues, parameterComment, shortened } from './values.ts';

export interface StatementMarks {
  /** Of its statements among those that do the work; chatter and transaction control have none. */
  number?: string | undefined;
  /** What its item is besides: a class for the styles. */
  kind?: string;
  /** HTML that stands before the statement, and after it. */
  before?: string;
  after?: string;
}

/** An item of a list of statements. */
export function statementHtml(
  { first, statements }: StatementGroup,
  database: Database,
  { number, kind, before, after }: StatementMarks = {},
): string {
  const times = statements.length;
  const values = times > 1 && first.kind === 'work' ? differingValues(statements) : [];
  const sql = shortened(first.kind === 'work' ? displaySql(first.sql, database) : first.sql);
  // Colour weighs as much as the text, and of chatter there is much that few look at.
  const code = first.kind === 'chatter' ? escapeHtml(sql) : highlight(sql, 'sql');
  const parts = [
    before,
    number && `<b>${number}</b>`,
    `<code>${code}</code>`,
    times > 1 && values.length === 0 && `<span class="times">${times} times</span>`,
    values.length === 0 &&
      first.parameters.length > 0 &&
      `<code class="c">${escapeHtml(parameterComment(first))}</code>`,
    values.length > 0 && repeatsHtml(times, values),
    after,
    first.error !== undefined && refusedHtml(first.error),
  ];
  const traffic = first.kind === 'chatter' ? ' data-export="traffic"' : '';
  const own = [first.kind, kind].filter(Boolean).join(' ');
  return `<li class="${own}"${traffic}>${parts.filter(Boolean).join(' ')}</li>`;
}

function repeatsHtml(times: number, values: readonly string[]): string {
  return `<details><summary><span class="times">${times} times</span> with other values</summary>
<pre class="values">${escapeHtml(values.join('\n'))}</pre></details>`;
}

function refusedHtml(error: string): string {
  return `<span class="refused"><span aria-hidden="true">✕</span> refused: ${escapeHtml(error)}</span>`;
}
