import { describe, expect, test } from 'vitest';
import { breakable, escapeHtml, unescapeHtml } from '../../../src/highlight/escape.ts';
import { highlight } from '../../../src/highlight/highlight.ts';
import { Kept } from '../../../src/highlight/kept.ts';
import { displaySql } from '../../../src/highlight/sql.ts';

const bare = (text: string): string => text.replace(/\s+/g, '');

describe('SQL for reading', () => {
  const columns = 'SELECT "book"."id" AS "id", "book"."title" AS "title", "book"."price" AS "price"';

  test('what is short stays as it was logged', () => {
    expect(displaySql('SELECT  1', 'sqlite')).toBe('SELECT  1');
  });

  test('clauses start lines, and nothing but white space moves', () => {
    const sql = `${columns} FROM "book" WHERE "book"."id" = $1 ORDER BY "book"."id" ASC`;
    const text = displaySql(sql, 'postgresql');
    expect(text).toMatch(/^FROM "book"$/m);
    expect(text).toMatch(/^WHERE /m);
    expect(bare(text)).toBe(bare(sql));
  });

  test.each([
    ['a space in a string', `${columns}, 'two  spaces,  kept' FROM "book"`],
    ['a line break in a string', `${columns}, 'two\n\n  lines' FROM "book"`],
    ['a name with spaces', `${columns}, "its  own  name" FROM "book"`],
    ['a doubled quote', `${columns}, 'it''s  here' FROM "book"`],
  ])('%s is kept', (_, sql) => {
    const kept = /'(?:[^']|'')*'|"its.*name"/.exec(sql)?.[0] ?? '?';
    expect(displaySql(sql, 'postgresql')).toContain(kept);
  });

  test.each([
    ['a comment, which would swallow the next line', `${columns} -- all of them\nFROM "book"`],
    ['a comment in between', `${columns} /* all */ FROM "book"`],
    ['what the formatter can’t read', `${columns} FROM "book" WHERE ((`],
  ])('%s leaves it as logged', (_, sql) => {
    expect(displaySql(sql, 'postgresql')).toBe(sql);
  });

  test.each(['>=', '<>', '::', '||', '->>', '@>'])('the operator %s stays in one piece', (operator) => {
    const sql = `${columns} FROM "book" WHERE "book"."details" ${operator} "book"."other"`;
    expect(displaySql(sql, 'postgresql')).toContain(operator);
  });

  test.each([
    ['FOR UPDATE', 'mariadb', `${columns} FROM "book" LIMIT 21 FOR UPDATE`],
    ['FOR UPDATE SKIP LOCKED', 'mariadb', `${columns} FROM "book" LIMIT 1 FOR UPDATE SKIP LOCKED`],
    [
      'FOR UPDATE OF "book" NOWAIT',
      'postgresql',
      `${columns} FROM "book" LIMIT 1 FOR UPDATE OF "book" NOWAIT`,
    ],
    ['FOR SELECT "book"."id"', 'postgresql', `DECLARE "part" CURSOR WITH HOLD FOR ${columns} FROM "book"`],
  ] as const)('%s stays in one piece on %s, on a line of its own', (clause, database, sql) => {
    const quoted = database === 'mariadb' ? sql.replaceAll('"', '`') : sql;
    const text = displaySql(quoted, database);
    expect(text.split('\n').filter((line) => line.startsWith(clause))).toHaveLength(1);
    expect(bare(text)).toBe(bare(quoted));
  });
});

describe('HTML', () => {
  const text = `<b class="x">R&D 'now'</b>`;

  test('what is escaped can be had back', () => {
    expect(escapeHtml(text)).not.toMatch(/[<>"]/);
    expect(unescapeHtml(escapeHtml(text))).toBe(text);
    expect(unescapeHtml('&#x27;&#39;&amp;lt;')).toBe("''&lt;");
  });

  test('a highlighted text is the text', () => {
    const code = 'SELECT "a" FROM b WHERE c < 1 AND d = \'&\'';
    expect(unescapeHtml(highlight(code, 'sql').replace(/<[^>]*>/g, ''))).toBe(code);
  });

  test.each([
    ['MissingGreenlet', 'Missing<wbr>Greenlet'],
    ['InFailedSQLTransactionError', 'In<wbr>Failed<wbr>SQL<wbr>Transaction<wbr>Error'],
    ['StatementError → 1 statement', 'Statement<wbr>Error → 1 statement'],
    ['2 statements (PostgreSQL)', '2 statements (PostgreSQL)'],
    ['on_duplicate_key_update', 'on_<wbr>duplicate_<wbr>key_<wbr>update'],
    ['<TransactionManagementError>', '&lt;Transaction<wbr>Management<wbr>Error&gt;'],
  ])('%s may break within, without a space', (name, html) => {
    expect(breakable(name)).toBe(html);
    expect(unescapeHtml(html.replaceAll('<wbr>', ''))).toBe(name);
  });
});

test('what was made of the latest texts is remembered, and no more than that', () => {
  const kept = new Kept(10);
  const made: string[] = [];
  const get = (text: string): string =>
    kept.get(text, () => {
      made.push(text);
      return text.toUpperCase();
    });
  expect(['aa', 'bb', 'aa', 'cc', 'cc', 'aa'].map(get)).toEqual(['AA', 'BB', 'AA', 'CC', 'CC', 'AA']);
  expect(made).toEqual(['aa', 'bb', 'cc', 'aa']);
});
