/** One thing wrong in content or evidence, said so that whoever wrote it can mend it. */
import type { z } from 'zod';

export interface Problem {
  /** Path from the root of the repository. */
  file: string;
  /** Dotted path of the field, or a line; absent where the whole file is meant. */
  field?: string;
  /** What stands there, as JSON. */
  value?: string;
  rule: string;
  remedy: string;
}

/** All problems as text, those of one file together. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile]
    .map(([file, list]) => [file, ...list.map((problem) => formatProblem(problem))].join('\n'))
    .join('\n\n');
}

function formatProblem({ field, value, rule, remedy }: Problem): string {
  const place = [field, value].filter((part) => part !== undefined).join(': ');
  return [place && `  ${place}`, `    rule:   ${indent(rule)}`, `    remedy: ${indent(remedy)}`]
    .filter(Boolean)
    .join('\n');
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n            ');
}

/** Zod's issues as problems, each with the value that stands in the file. */
export function problemsOf(error: z.ZodError, file: string, data: unknown, remedy: string): Problem[] {
  return error.issues.map((issue) => {
    const value = valueAt(data, issue.path);
    return {
      file,
      ...(issue.path.length > 0 && { field: issue.path.join('.') }),
      ...(value !== undefined && { value: shorten(JSON.stringify(value)) }),
      rule: issue.message,
      remedy,
    };
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
