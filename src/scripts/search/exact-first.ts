/** What is called just what was typed comes before all that holds its words. */
import type { Data } from './search-index.ts';
import { asQuery, fixedWordsIn } from './words.ts';

/** What is called just so, then the error of that name, then the one that was pasted, then what has just this name for it, its first name before its others; then the rest. */
export function exactFirst<T extends Data>(hits: T[], typed: string): T[] {
  const plain = (text: string): string => asQuery(text).toLowerCase().replaceAll('_', ' ');
  const rank = ({ meta }: T): number => {
    const isError = meta.kind === 'Error';
    const [, name, message = meta.title] = /^(\w+): (.+)$/.exec(meta.title ?? '') ?? [];
    const own = [meta.title ?? meta.page, meta.slug].findIndex((name) => plain(name ?? '') === plain(typed));
    if (own >= 0) return own - 3;
    // With its module or without.
    if (isError && name && plain(typed.replace(/^(\w+\.)+(?=\w+$)/, '')) === plain(name)) return -1;
    const printed = isError ? [message, ...(meta.phrases ?? '').split(' | ')] : [];
    const fixed = fixedWordsIn(typed, printed);
    // Of two the longer: it says more of what happened.
    if (fixed > 0) return -fixed / 1000;
    const among = (list = '', gap: string): number => {
      const names = list.split(gap);
      const at = names.findIndex((name) => plain(name) === plain(typed));
      return at < 0 ? Infinity : at + (meta.kind === 'Task' ? 0 : 0.5 + names.length / 100);
    };
    return Math.min(among(meta.terms, ', '), among(meta.phrases, ' | '));
  };
  return hits
    .map((hit) => ({ hit, rank: rank(hit) }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ hit }) => hit);
}
