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
  return error.issues.flatMap(told).map(({ path, rule }) => {
    const value = valueAt(data, path);
    return {
      file,
      ...(path.length > 0 && { field: path.join('.') }),
      ...(value !== undefined && { value: shorten(JSON.stringify(value)) }),
      rule,
      remedy,
    };
  });
}

interface Told {
  path: PropertyKey[];
  rule: string;
}

function told(issue: z.core.$ZodIssue): Told[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], rule: 'there is no such field' }));
  if (issue.code === 'invalid_key')
    return issue.issues.map(({ message }) => ({
      path: issue.path,
      rule: `the name of this field ${message}`,
    }));
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input')
    return [{ path: issue.path, rule: issue.message }];
  // Of several shapes, the one that was probably meant.
  const [meant = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return meant.flatMap(told).map(({ path, rule }) => ({ path: [...issue.path, ...path], rule }));
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
