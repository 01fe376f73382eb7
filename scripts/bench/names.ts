/** `npm run bench:names`: how many names of the ORMs' documentation the search of the site as it was built last finds. */
import { Command } from 'commander';
import { join } from 'node:path';
import { namePlaces } from '../../contract/content/documented-names.ts';
import { readContent } from '../../contract/reading/content.ts';
import { site } from '../../src/site/site.ts';
import { askNames } from '../../tools/search/names.ts';

new Command('npm run bench:names')
  .showHelpAfterError()
  .description(
    'Asks every name of content/subjects/*/names.yaml of the site as it was built last. It takes minutes.',
  )
  .parse();

const root = join(import.meta.dirname, '../..');
const asked = await askNames(join(root, 'dist', site.base), namePlaces(readContent(root).content));
for (const [subject, own] of Map.groupBy(asked, (name) => name.subject)) {
  const shown = own.filter(({ pages }) => pages.length > 0);
  const found = own.filter(({ found: isFound }) => isFound);
  console.log(`${subject}: ${found.length} of ${own.length} found, ${shown.length} shown`);
  for (const { name, pages, first } of shown.filter(({ found: isFound }) => !isFound))
    console.log(`  ${name} → ${first.join(' ')}, not ${pages.slice(0, 3).join(' ')}`);
}
const found = asked.filter(({ found: isFound }) => isFound).length;
console.log(
  `\nfound among the first three: ${found} of ${asked.length}. Those that no page shows: /method/backlog/`,
);
