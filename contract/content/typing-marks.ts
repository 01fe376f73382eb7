/** Finds in a `checks.py` the statements that are asked about. */
import { dedented } from '../scripts/dedent.ts';

export interface Mark {
  /** `ask`: the statement in question. `right`: the same without the mistake. */
  kind: 'ask' | 'right';
  question: string;
  /** First and last line of the statement, from 1. */
  from: number;
  to: number;
  /** The statement, dedented. */
  code: string;
  /** The body of the function around it, dedented and without marks. */
  body: string;
}

const MARK = /^(\s*)# (ask|right): (\S+)\s*$/;

/** A marked statement ends at an empty line, at another mark, or where the indentation ends. */
export function marksOf(source: string): Mark[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index): Mark[] => {
    const [, indent = '', kind, question = ''] = MARK.exec(line) ?? [];
    if (kind !== 'ask' && kind !== 'right') return [];
    const rest = lines.slice(index + 1);
    const length = rest.findIndex((text) => !text.startsWith(indent) || !text.trim() || MARK.test(text));
    const statement = length < 0 ? rest : rest.slice(0, length);
    const [from, to] = [index + 2, index + 1 + statement.length];
    return [{ kind, question, from, to, code: dedent(statement), body: bodyAround(lines, index) }];
  });
}

function bodyAround(lines: string[], at: number): string {
  const start = lines.slice(0, at).findLastIndex((line) => /^(async )?def /.test(line)) + 1;
  const length = lines.slice(start).findIndex((line) => line && !/^\s/.test(line));
  const body = lines.slice(start, length < 0 ? undefined : start + length);
  return dedent(body.filter((line) => !MARK.test(line)));
}

function dedent(lines: readonly string[]): string {
  return dedented(lines).join('\n').trimEnd();
}
