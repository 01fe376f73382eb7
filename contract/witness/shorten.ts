/** Shortens lists of a thousand values and more: evidence would hold hundreds of kilobytes that nobody reads. Pure. */

/** A list of so many is shortened. */
export const LONG = 1_000;

/** How many of its values are left. */
const SHOWN = 3;

const BARE = String.raw`(?:(?:\$\d+|%\(\w+\)s)(?:::\w+)?|\?|%s|-?\d+(?:\.\d+)?|'(?:[^']|'')*')`;
/** A placeholder, a number or a string; in brackets of its own it is a row of VALUES. */
const VALUE = String.raw`(?:${BARE}|\(${BARE}\))`;
const LIST = new RegExp(`(?:${VALUE},\\s*){${LONG - 1},}${VALUE}`, 'g');
const EACH = new RegExp(VALUE, 'g');

/** A text, SQL or a value, with its long lists shortened, and how long each was. */
export function shortenLists(text: string): string {
  return text.replace(LIST, (list) => {
    const values = list.match(EACH) ?? [];
    return `${values.slice(0, SHOWN).join(', ')} ${leftOut(values.length)}`;
  });
}

/** The values that were sent apart from a statement, the first ones alone where they are many. */
export function shortenValues(values: string[]): string[] {
  const each = values.length < LONG ? values : [...values.slice(0, SHOWN), leftOut(values.length)];
  return each.map(shortenLists);
}

/** As a comment of SQL, since the text around it is SQL. */
function leftOut(count: number): string {
  return `/* ${count.toLocaleString('en-GB')} values, ${SHOWN} shown */`;
}
