/** A part of what is selected, for one of several machines. Pure: each machine comes to the same parts by itself. */
import { LabError } from './machine/errors.ts';

/** The third of eight: `{ number: 3, of: 8 }`. */
export interface Shard {
  number: number;
  of: number;
}

/** @throws LabError for what is no part of a whole */
export function toShard(text: string): Shard {
  const [, number = NaN, of = NaN] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (Number.isNaN(of))
    throw new LabError(
      `--shard ${text}: must be two whole numbers with a slash between them`,
      'The third of eight shards is --shard 3/8.',
    );
  if (of < 1 || number < 1 || number > of)
    throw new LabError(
      `--shard ${text}: there is no shard ${number} of ${of}`,
      of < 1 ? 'The only shard of one is --shard 1/1.' : `They are numbered from 1/${of} to ${of}/${of}.`,
    );
  return { number, of };
}

/**
 * Each item is in one shard, and two shards differ by one item at most. Items of one environment stand side by side
 * before the list is cut, since each machine has to make the environments of its shard.
 * @param environmentOf what sorts the items; the order within an environment stays as given
 */
export function inShard<T>(items: readonly T[], environmentOf: (item: T) => string, shard: Shard): T[] {
  const groups = Map.groupBy(items, environmentOf);
  const sorted = [...groups.keys()].sort().flatMap((environment) => groups.get(environment) ?? []);
  const cut = (at: number): number => Math.floor((at * items.length) / shard.of);
  return sorted.slice(cut(shard.number - 1), cut(shard.number));
}

/** @param own how many of those that are selected */
export function shardInWords({ number, of }: Shard, own: number, selected: number): string {
  const size = `Shard ${number}/${of}: ${own} of the ${selected} that are selected.`;
  return own > 0 ? size : `${size} It is empty: there are more shards than there is to run.`;
}
