/**
 * `node tools/search/in-node.ts <folder of a built site>`, which `askAll` runs: queries come as JSON, and where their
 * results lead goes out as JSON. It is the search's own code, without its panel: what ranks, and what makes a list of it.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Query } from './ask.ts';

const [site = ''] = process.argv.slice(2);

// As Vite does; what is imported and fetched is then a file.
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/scripts/search/search-index.ts')) return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString();
    return { ...loaded, source: source.replaceAll('import.meta.env.BASE_URL', JSON.stringify(`${site}/`)) };
  },
});
globalThis.fetch = (address) => {
  const [path = ''] = (address instanceof Request ? address.url : address.toString()).split('?');
  return Promise.resolve(new Response(readFileSync(path.startsWith('file:') ? fileURLToPath(path) : path)));
};

const { find } = await import('../../src/scripts/search/pagefind.ts');
const { byPage } = await import('../../src/scripts/search/by-page.ts');
const { index } = await import('../../src/scripts/search/search-index.ts');

// Most words of a query stand in others too, and Pagefind is asked for each by itself: two fifths of all that it is asked.
const own = await index();
const { pagefind } = own;
const answers = new Map<string | null, ReturnType<typeof pagefind.search>>();
own.pagefind = {
  ...pagefind,
  search: (words, options) => {
    if (options) return pagefind.search(words, options);
    const answer = answers.get(words) ?? pagefind.search(words);
    answers.set(words, answer);
    return answer;
  },
};

const links: string[][] = [];
for (const { query, kind, orm } of (await json(process.stdin)) as Query[]) {
  const { hits } = await find(query, { ...(kind && { kind }), ...(orm && { orm }) });
  links.push(byPage(hits).map(([{ url }]) => url.slice(site.length).replace(/\?[^#]*/, '')));
}
console.log(JSON.stringify(links));
