/** Looks at what a file of data holds: first whether it can be kept and shown as it is at all, then whether it fits its schema. */
import type { z } from 'zod';
import { type Problem, problemsOf } from './problem.ts';
import { unseenIn } from './text.ts';

/** Far more than any file has. Aliases of YAML make many values of few bytes. */
const MOST = { levels: 100, values: 100_000 };

/** @returns the data as the schema has it, or all that is wrong */
export function fit<T>(
  data: unknown,
  schema: z.ZodType<T>,
  file: string,
  remedy: string,
): { data: T } | { problems: Problem[] } {
  const unfit = firstUnfit(data);
  if (unfit) {
    const field = unfit.path.join('.');
    return {
      problems: [{ file, ...(field && { field }), rule: unfit.rule, remedy: unfit.remedy ?? remedy }],
    };
  }
  const result = schema.safeParse(data);
  return result.success ? { data: result.data } : { problems: problemsOf(result.error, file, data, remedy) };
}

export interface Unfit {
  /** Where in the data. */
  path: string[];
  rule: string;
  remedy?: string;
}

/** The first value that can't be kept and shown as it is. */
export function firstUnfit(data: unknown): Unfit | undefined {
  let count = 0;
  const look = (value: unknown, level: number): Unfit | undefined => {
    count += 1;
    if (count > MOST.values) return { path: [], rule: `it holds more than ${MOST.values} values` };
    if (typeof value === 'string') return unseen(value);
    if (typeof value === 'number') return unsafe(value);
    if (typeof value !== 'object' || value === null) return undefined;
    if (level > MOST.levels) return { path: [], rule: `it holds more than ${MOST.levels} levels` };
    for (const [key, inner] of Object.entries(value)) {
      const found = misnamed(key) ?? look(inner, level + 1);
      if (found) return { ...found, path: [key, ...found.path] };
    }
    return undefined;
  };
  return look(data, 1);
}

function unseen(text: string): Unfit | undefined {
  const found = unseenIn(text);
  return (
    found && { path: [], rule: `it holds ${found.name}, which no page shows`, remedy: 'write it without' }
  );
}

/** JavaScript keeps 15 digits and would show others than were written. */
function unsafe(number: number): Unfit | undefined {
  if (!Number.isInteger(number) || Number.isSafeInteger(number)) return undefined;
  return { path: [], rule: 'a number as large as this loses digits', remedy: 'write it as text, in quotes' };
}

/** In JavaScript that is no field like others: it would be lost on the way. */
function misnamed(key: string): Unfit | undefined {
  return key === '__proto__' ? { path: [], rule: 'no field can have this name' } : unseen(key);
}
