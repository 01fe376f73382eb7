/** `npm run bench:search`: how well the search of the site as it was built last finds what readers type. */
import { Command } from 'commander';
import { ask, rankOf, readQueries } from '../../tests/search/ask.ts';
import { openBuiltSite } from '../built-site.ts';

new Command('npm run bench:search')
  .showHelpAfterError()
  .description('Asks every query of tests/search/queries.yaml of the site as it was built last.')
  .parse();

await openBuiltSite(async ({ page, address }) => {
  const base = new URL(address).pathname.replace(/\/$/, '');
  await page.goto(`${address}/search/`);
  const ranks: number[] = [];
  for (const query of readQueries()) {
    const results = (await ask(page, query)).map((path) => path.slice(base.length));
    const rank = rankOf(query, results);
    ranks.push(rank);
    if (rank === 1) continue;
    const within = [query.kind, query.orm].filter(Boolean).join(', ');
    console.log(`${rank || '–'}  ${query.query}${within && ` (${within})`} → ${query.page}`);
    for (const result of results.slice(0, 3)) console.log(`      ${result}`);
  }
  const recall = (most: number): string => {
    const count = ranks.filter((rank) => rank > 0 && rank <= most).length;
    return `${count} of ${ranks.length} (${((100 * count) / ranks.length).toFixed(1)} %)`;
  };
  console.log(`\nrecall at 1: ${recall(1)}\nrecall at 3: ${recall(3)}`);
});
