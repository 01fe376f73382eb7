/** In what repeats of one statement differ: bound parameters, or the literals that the client wrote into the SQL. */
import type { Statement } from '../../../../contract/schemas/evidence.ts';

const STRING = /'(?:[^'\\]|''|\\.)*'/g;
const LITERAL = /'(?:[^'\\]|''|\\.)*'|(?<![\w"`$.])-?\d+(?:\.\d+)?(?![\w"`])/g;

/** For each statement the values that are its own, as one line. */
export function differingValues(statements: readonly Statement[]): string[] {
  const rows = statements.map(({ sql, parameters }) =>
    parameters.length > 0 ? parameters : [...sql.matchAll(LITERAL)].map(([literal]) => literal),
  );
  const differs = (column: number): boolean => new Set(rows.map((row) => row[column])).size > 1;
  return rows.map((row) => row.filter((_, column) => differs(column)).join(', ') || 'the same values');
}

/** `$1 = 3, $2 = 'Kindred'`: a comment under the SQL, since the values travelled apart from it. */
export function parameterComment({ sql, parameters }: Statement): string {
  const numbered = sql.includes('$1');
  const values = parameters.map(shortened);
  return `-- ${values.map((value, index) => (numbered && !value.startsWith('/*') ? `$${index + 1} = ${value}` : value)).join(', ')}`;
}

/** More of one value tells a reader nothing; the data holds it whole. */
const LONGEST = 400;
const KEPT = 100;

/** A text with its long string literals cut, and their length said. */
export function shortened(text: string): string {
  return text.replace(STRING, (literal) =>
    literal.length > LONGEST
      ? `${literal.slice(0, KEPT)}…' /* ${literal.length.toLocaleString('en-GB')} characters */`
      : literal,
  );
}
