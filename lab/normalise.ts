/** Takes out of a text what changes from run to run: names made up on the spot and addresses of objects. Nothing else. */

/** Names that belong to one run, each with what stands for it: its database, its user, its folder. */
export type RunNames = readonly (readonly [name: string, standIn: string])[];

export function normalise(text: string, names: RunNames): string {
  let result = text;
  for (const [name, standIn] of names) result = result.replaceAll(name, standIn);
  for (const [pattern, standIn] of GENERATED_NAMES) result = result.replace(pattern, standIn);
  return result;
}

const GENERATED_NAMES: readonly (readonly [RegExp, string])[] = [
  // Django names savepoints and cursors after the thread: s140234_x1, _django_curs_140234_sync_1
  [/\bs\d{6,}_x(\d+)\b/g, 's0_x$1'],
  [/\b_django_curs_\d+_(\w+)_(\d+)\b/g, '_django_curs_0_$1_$2'],
  // psycopg and asyncpg number cursors and prepared statements within the process, psycopg after the object's address
  [/\bc_[0-9a-f]{8,}_(\d+)\b/g, 'c_0_$1'],
  [/\b__asyncpg_(stmt|portal)_\d+__/g, '__asyncpg_$1_0__'],
  // <Author object at 0x7f3a2c1b9d50>
  [/\b0x[0-9a-f]{6,}\b/g, '0x0'],
];
