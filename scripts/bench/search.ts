/** `npm run bench:search`: how well the search of the site as it was built last finds what readers type. */
import { Command } from 'commander';
import { join } from 'node:path';
import { site } from '../../src/site/site.ts';
import { askAll, type Query, rankOf, readQueries } from '../../tools/search/ask.ts';

new Command('npm run bench:search')
  .showHelpAfterError()
  .description('Asks every query of tools/search/queries.yaml of the site as it was built last.')
  .parse();

const queries = readQueries();
const ranks = new Map<Query, number>();
const found = await askAll(join(import.meta.dirname, '../../dist', site.base), queries);
for (const [index, query] of queries.entries()) {
  const results = found[index] ?? [];
  const rank = rankOf(query, results);
  ranks.set(query, rank);
  if (rank === 1) continue;
  const within = [query.kind, query.orm].filter(Boolean).join(', ');
  const wanting = query.unanswered === undefined ? '' : ` [wants ${query.unanswered}]`;
  console.log(
    `${rank || '–'}  ${query.query}${within && ` (${within})`} → ${query.page ?? 'no page yet'}${wanting}`,
  );
  for (const result of results.slice(0, 3)) console.log(`      ${result}`);
}
const recall = (asked: Query[], most: number): string => {
  const count = asked.filter((query) => rankIn(ranks.get(query), most)).length;
  return `${count} of ${asked.length} (${((100 * count) / asked.length).toFixed(1)} %)`;
};
const parts = Object.entries({
  '': queries.filter(({ unanswered }) => unanswered === undefined),
  'asked in public, ': queries.filter(
    ({ unanswered, source }) => unanswered === undefined && source !== undefined,
  ),
  'of the survey, ': queries.filter(({ seen }) => seen !== undefined),
  'marked as unanswered, ': queries.filter(({ unanswered }) => unanswered !== undefined),
});
console.log('');
for (const [part, asked] of parts)
  for (const most of [1, 3]) console.log(`${part}recall at ${most}: ${recall(asked, most)}`);

function rankIn(rank: number | undefined, most: number): boolean {
  return rank !== undefined && rank > 0 && rank <= most;
}
