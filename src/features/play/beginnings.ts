/** What somebody may begin with who comes to the playground without a sample in mind. Pure. */
import { codeOf, partsOf, withCode } from './change.ts';

export type How =
  /** The sample as it is. */
  | 'recorded'
  /** With the code of before in place of its fix. */
  | 'before'
  /** Without its code: the models of the bookshop and their rows. */
  | 'empty';

export interface Beginning {
  id: string;
  label: string;
  /** Id of the task whose sample it is made of. */
  task: string;
  how: How;
  /** What to do with it. */
  says: string;
}

export const BEGINNINGS: readonly Beginning[] = [
  {
    id: 'make-n-plus-one',
    label: 'Make it N+1',
    task: 'n-plus-one',
    how: 'recorded',
    says: 'One statement brings books and authors. Take away the call that does it, and run it again.',
  },
  {
    id: 'cure-n-plus-one',
    label: 'Fix it',
    task: 'n-plus-one',
    how: 'before',
    says: 'A loop that asks for each author. Which call makes one statement of it?',
  },
  {
    id: 'upsert',
    label: 'Insert or update',
    task: 'upsert',
    how: 'recorded',
    says: 'Change what happens when the row is there already.',
  },
  {
    id: 'savepoint',
    label: 'Nest transactions',
    task: 'nested-transaction',
    how: 'recorded',
    says: 'Raise in the inner block, or in the outer one, and see what is rolled back.',
  },
  {
    id: 'empty',
    label: 'An empty page',
    task: 'filter-and-sort',
    how: 'empty',
    says: 'The models Author, Book and Tag with their rows. Write what task() is to do.',
  },
];

/** @returns the script to begin with; as it is where it has nothing of before */
export function begun(script: string, how: How): string {
  const parts = partsOf(script);
  if (how === 'recorded' || !parts.includes('task')) return script;
  if (how === 'empty') return withCode(script, { region: 'task', code: emptied(codeOf(script, 'task')) });
  if (!parts.includes('naive')) return script;
  const before = codeOf(script, 'naive').replace(/\bdef naive\(/, 'def task(');
  return withCode(script, { region: 'task', code: before });
}

/** The function with what it opens first, such as a session, and nothing in it. */
function emptied(code: string): string {
  const lines = code.split('\n');
  const end = lines.findIndex((line) => !/^\s*(?:async )?(?:def|with)\b.*:$/.test(line));
  const head = lines.slice(0, end);
  const indent = ' '.repeat(4 + (head.at(-1) ?? '').search(/\S/));
  return [...head.map(withoutType), `${indent}return []`].join('\n');
}

/** What it returned before says nothing of what it will. */
function withoutType(line: string): string {
  return line.replace(/ -> .*:$/, ':');
}
