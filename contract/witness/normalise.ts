/** Takes out of a text what changes from run to run: names made up on the spot and addresses of objects. Nothing else. */

/** Names that belong to one run, each with what stands for it: its database, its user, its folder. */
export type RunNames = readonly (readonly [name: string, standIn: string])[];

export function normalise(text: string, names: RunNames): string {
  let result = text;
  for (const [name, standIn] of names) result = result.replaceAll(name, standIn);
  for (const [pattern, standIn] of GENERATED_NAMES) result = result.replace(pattern, standIn);
  return result;
}

/**
 * The time at which a run happened, wherever a tool writes it: `2026-11-21 06:31`, `20261121063116`,
 * `2026_11_21t06_31_16`. The year becomes 2000, the rest of the digits 1 and 0. Other times are data, and stay;
 * so is a day without a time.
 * @param days those of the run, such as 2026-11-21
 */
export function normaliseTimes(text: string, days: readonly string[]): string {
  return days.reduce((result, day) => {
    const [year, month, date] = day.split('-');
    // In brackets: a digit behind \1 would be taken for a part of its number.
    const moment = new RegExp(
      `${year}([-_]?)${month}(?:\\1)${date}([Tt _]?\\d\\d[:_]?\\d[\\d:._]*)(?<![.:_])`,
      'g',
    );
    return result.replace(
      moment,
      (_, separator: string, time: string) => `2000${separator}01${separator}01${levelTime(time)}`,
    );
  }, text);
}

/** PostgreSQL leaves the last zeros off a fraction, so its length changes too. */
function levelTime(time: string): string {
  return time.replace(/(:\d\d)\.\d+$/, '$1.000000').replace(/\d/g, '0');
}

/** PostgreSQL numbers what a user makes from 16384 on, and goes on counting from one database to the next. */
export function normaliseObjectId(parameter: string): string {
  return parameter.replace(
    /^'(\{?)(?:1[6-9]\d{3}|[2-9]\d{4}|\d{6,})(\}?)'$/,
    (_, open: string, close: string) => `'${open}16384${close}'`,
  );
}

const GENERATED_NAMES: readonly (readonly [RegExp, string])[] = [
  // Django names savepoints and cursors after the thread: s140234_x1, _django_curs_140234_sync_1
  [/\bs\d{6,}_x(\d+)\b/g, 's0_x$1'],
  [/\b_django_curs_\d+_(\w+)_(\d+)\b/g, '_django_curs_0_$1_$2'],
  // psycopg and asyncpg number cursors and prepared statements within the process, psycopg after the object's address
  [/\bc_[0-9a-f]{8,}_(\d+)\b/g, 'c_0_$1'],
  [/\b__asyncpg_(stmt|portal)_[0-9a-f]+__/g, '__asyncpg_$1_0__'],
  // <Author object at 0x7f3a2c1b9d50>
  [/\b0x[0-9a-f]{6,}\b/g, '0x0'],
];
