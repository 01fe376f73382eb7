/** Breaks long SQL into lines for reading. What the database logged stays as it is in the evidence. */
import { type DialectOptions, formatDialect, mariadb, postgresql, sqlite } from 'sql-formatter';
import type { Database } from '../../contract/vocabulary/databases.ts';
import { Kept } from './kept.ts';

/** Short statements stay on one line; clauses are filled up to this width. */
const WIDTH = 74;

/** Several times what there is. Nobody reads more, and the formatter would take minutes for it. */
const MOST = { characters: 20_000, parentheses: 30 };

/** By themselves: all that the formatter knows would be twice as much for a browser to load. */
const DIALECTS: Record<Database, DialectOptions> = { sqlite, postgresql, mariadb };

const kept = new Kept();

/** The statement with line breaks before its clauses; as logged where it is short or the formatter can't read it. */
export function displaySql(sql: string, database: Database): string {
  if (sql.length <= WIDTH && !sql.includes('\n')) return sql;
  if (sql.length > MOST.characters || openAtOnce(sql) > MOST.parentheses) return sql;
  return kept.get(`${database} ${sql}`, () => broken(sql, database));
}

function broken(sql: string, database: Database): string {
  // A comment ends with its line, so lines can't be joined.
  if (
    tokens(sql).some((token) => token === '--' || token === '/*' || (token === '#' && database === 'mariadb'))
  )
    return sql;
  try {
    const text = fill(keepFor(formatDialect(sql, { dialect: DIALECTS[database], tabWidth: 2 })));
    return tokens(text).join(' ') === tokens(sql).join(' ') ? text : sql;
  } catch {
    return sql;
  }
}

/** `FOR UPDATE` and a cursor's `FOR SELECT` are read, and searched for, in one piece; the formatter starts a line within. */
function keepFor(formatted: string): string {
  return formatted.replace(/ FOR\n( *)(?=(?:UPDATE|SHARE|SELECT)\b)/g, '\n$1FOR ');
}

/** Text in quotes, words, numbers, operators of several characters: white space inside one would make it another. */
const TOKEN =
  /'(?:[^'\\]|''|\\.)*'|"[^"]*"|`[^`]*`|\$(\w*)\$[\s\S]*?\$\1\$|\d+\.\d+|[\w$]+|::|:=|->>?|[<>!]=|<>|<<|>>|@>|<@|\|\||#>>?|--|\/\*|\*\/|\S/g;

/** How deep parentheses stand in each other, about: those in texts are counted too. */
function openAtOnce(sql: string): number {
  let [open, most] = [0, 0];
  for (const character of sql) {
    if (character === '(') most = Math.max(most, (open += 1));
    else if (character === ')') open -= 1;
  }
  return most;
}

/** Only white space between tokens may move: anything else and the page would no longer show what was logged. */
function tokens(sql: string): string[] {
  return sql.match(TOKEN) ?? [];
}

/** The formatter gives each column a line of its own; a transcript is read more easily when lines are filled. */
function fill(formatted: string): string {
  return fillLevel(
    formatted.split('\n').filter((line) => line.trim()),
    0,
  ).join('\n');
}

/** Lines indented deeper than `indent` belong to the line before them: one line if it is short enough. */
function fillLevel(lines: string[], indent: number): string[] {
  const blocks: string[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && (depth(line) > indent || /^\s*\)/.test(line))) last.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap(([head = '', ...rest]) => {
    const whole = join([head, ...rest]);
    if (rest.length === 0 || whole.length <= WIDTH) return [whole];
    const tail = rest.at(-1) ?? '';
    const closing = tail.trim().startsWith(')') && depth(tail) === depth(head) ? rest.splice(-1) : [];
    return [...pack(head, fillLevel(rest, indent + 2)), ...closing];
  });
}

/** As many neighbours to a line as fit; the first stand beside the keyword of their clause. */
function pack(head: string, lines: string[]): string[] {
  const packed = [head];
  for (const line of lines) {
    const last = packed.at(-1) ?? '';
    const together = join([last, line]);
    const first = packed.length === 1 && last === head && !head.endsWith('(');
    if ((first || last.endsWith(',')) && together.length <= WIDTH) packed[packed.length - 1] = together;
    else packed.push(line);
  }
  return packed;
}

function join([head = '', ...rest]: string[]): string {
  return [head, ...rest.map((line) => line.trim())]
    .join(' ')
    .replace(/\( /g, '(')
    .replace(/(?<=\S) \)/g, ')');
}

function depth(line: string): number {
  return line.length - line.trimStart().length;
}
