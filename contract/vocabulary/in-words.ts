/** Numbers and lists as a sentence has them. */

/** `1 run`, `1,458 runs`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

const list = new Intl.ListFormat('en-GB');

/** `SQLite, PostgreSQL and MariaDB`. */
export function listInWords(names: Iterable<string>): string {
  return list.format(names);
}

/** `Migration tools`, at the beginning of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A full stop within a word ends no sentence: "2.1.9", "asyncio.gather". */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]) /);
}
