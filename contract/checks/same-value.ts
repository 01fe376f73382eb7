/** Whether two answers are one: for the lab, for a page that runs a script, and for the trial of all of them. */
import type { Phase } from '../schemas/evidence.ts';
import type { JsonValue } from '../vocabulary/json.ts';

/** Equal as values: a decimal in a string is equal to the same number written otherwise, "12.5" to "12.50". */
export function sameValue(a: JsonValue, b: JsonValue): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

/** Messages of exceptions name versions and places; types do not. */
export function sameOutcome(a: Phase, b: Phase): boolean {
  if (a.name !== b.name) return false;
  if (a.outcome === 'raised') return b.outcome === 'raised' && a.error.type === b.error.type;
  return b.outcome === 'returned' && sameValue(a.result, b.result);
}

function canonical(value: JsonValue): JsonValue {
  if (typeof value === 'string') {
    const decimal = /^(-?\d+)\.(\d+)$/.exec(value);
    if (!decimal) return value;
    const fraction = decimal[2]?.replace(/(?<!0)0+$/, '');
    return fraction ? `${decimal[1]}.${fraction}` : `${decimal[1]}`;
  }
  if (Array.isArray(value)) return value.map(canonical);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([x], [y]) => (x < y ? -1 : 1))
        .map(([key, inner]) => [key, canonical(inner)]),
    );
  }
  return value;
}
