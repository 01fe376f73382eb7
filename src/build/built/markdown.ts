/**
 * A page as Markdown, for programs that read: what it says, without what there is to click. A page holds every flavour
 * and database at once and CSS shows the chosen ones; here each says what it is of.
 */
import { htmlToMarkdown } from '@mdream/js';
import type { Cheerio, CheerioAPI } from 'cheerio';
import { type AnyNode, type Element, isTag, isText, Text } from 'domhandler';
import { databaseNames, DATABASES } from '../../../contract/vocabulary/databases.ts';
import { escapeHtml } from '../../highlight/escape.ts';
import { exported } from '../../features/ui/export.ts';
import type { BuiltPage } from './page.ts';

/** Controls and decoration. */
const LEFT_OUT = [
  'form, button, script, svg, [aria-hidden=true]',
  exported('omit'),
  exported('unwritten'),
].join();

const PLAIN: Record<string, string> = { details: 'div', summary: 'p', dl: 'div', dt: 'h4', dd: 'p' };

/**
 * @param page is changed by this: it must be the last that is made of it
 * @param origin and base of the site, for absolute links
 */
export function markdownOf({ path, $ }: BuiltPage, address: string): string {
  const main = $('main');
  const url = address + path.slice(1);
  main.find(LEFT_OUT).remove();
  for (const element of elementsIn(main)) {
    // Markdown has neither of these: their words are paragraphs.
    element.tagName = PLAIN[element.tagName] ?? element.tagName;
    // What is drawn is told in its title.
    if (element.attribs['role'] === 'img') $(element).text(element.attribs['title'] ?? '');
  }
  labelVariants($, main);
  writeTranscripts($, main);
  for (const element of main) partWords(element);
  for (const element of elementsIn(main)) if (CELLS.has(element.name)) flatten($, $(element));
  for (const element of elementsIn(main)) if (BLOCKS.has(element.name)) makeParagraphs($, $(element));
  for (const element of elementsIn(main)) {
    if (TRIMMED.has(element.name)) trim(element);
    for (const name of ['href', 'src']) {
      const link = element.attribs[name];
      const to = link === undefined ? null : URL.parse(link, url);
      // Markdown has entities in addresses, too.
      if (to) element.attribs[name] = to.href.replace(/&(?=#?\w+;)/g, '&amp;');
    }
  }
  main.contents().each((_, node) => {
    markLess(node);
  });
  const html = main.html() ?? '';
  return `${htmlToMarkdown(html).trim().replaceAll(LESS, '&lt;')}\n\nSource: <${url}>\n`;
}

/** What stands apart on a page. The converter lets words run on from such a thing to what is beside it. */
const BLOCKS = new Set(['div', 'section', 'article', 'header', 'footer', 'li', 'dl', 'ul', 'ol', 'main']);
const APART = new Set([...BLOCKS, 'p', 'pre', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

const CODE = new Set(['code', 'pre']);
const CELLS = new Set(['td', 'th']);
const TRIMMED = new Set(['h2', 'h3', 'h4', 'p']);

/** All that stand in it now, in their order: of every page several times, for which a selector takes ten times as long. */
function elementsIn(main: Cheerio<AnyNode>): Element[] {
  const found: Element[] = [];
  const add = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      found.push(node);
      add(node.children);
    }
  };
  for (const node of main) if (isTag(node)) add(node.children);
  return found;
}

const isApart = (node: AnyNode): boolean => isTag(node) && APART.has(node.name);

/** Margins part a status from the words behind it on a page; here a space has to. */
function partWords(node: Element): void {
  // Of every element of every page: selectors would be parsed anew for each. From the end, as children are added.
  for (let child = node.lastChild; child; child = child.prev) {
    if (!isTag(child) || CODE.has(child.name)) continue;
    partWords(child);
    const { next } = child;
    if (!isApart(child) && next && isTag(next) && !isApart(next)) putBefore(next, new Text(' '));
  }
}

function putBefore(next: Element, text: Text): void {
  const { parent, prev } = next;
  Object.assign(text, { parent, prev, next });
  if (prev) prev.next = text;
  next.prev = text;
  parent?.children.splice(parent.children.indexOf(next), 0, text);
}

/** A cell of a table is one line in Markdown: a sign parts what stands apart in it. */
function flatten($: CheerioAPI, cell: Cheerio<Element>): void {
  const parts: AnyNode[][] = [[]];
  const take = (node: AnyNode): void => {
    if (!isApart(node)) {
      parts.at(-1)?.push(node);
      return;
    }
    parts.push([]);
    $(node).contents().toArray().forEach(take);
    parts.push([]);
  };
  cell.contents().toArray().forEach(take);
  const said = parts.filter((nodes) => $(nodes).text().trim() !== '');
  cell.empty();
  for (const [index, nodes] of said.entries()) cell.append(index > 0 ? ' · ' : '', ...nodes);
}

/** Words that stand beside a block are a paragraph of their own. */
function makeParagraphs($: CheerioAPI, block: Cheerio<Element>): void {
  const nodes = block.contents().toArray();
  if (!nodes.some(isApart)) return;
  let words: AnyNode[] = [];
  const end = (): void => {
    // The converter takes white space between things that stand apart for words.
    if ($(words).text().trim() === '') $(words).remove();
    else $(words).wrapAll('<p></p>');
    words = [];
  };
  for (const node of nodes) {
    if (isApart(node)) end();
    else words.push(node);
  }
  end();
}

/** The converter glues a heading with a space at its end to what follows it. */
function trim({ firstChild, lastChild }: Element): void {
  if (firstChild && isText(firstChild)) firstChild.data = firstChild.data.trimStart();
  if (lastChild && isText(lastChild)) lastChild.data = lastChild.data.trimEnd();
}

/** Stands for `<` in text: the converter would write `\\<`, which is no escape behind an address such as https://x.example. */
const LESS = '\ue000';

function markLess(node: AnyNode): void {
  if (isText(node)) node.data = node.data.replaceAll('<', LESS);
  else if (isTag(node) && node.name !== 'code' && node.name !== 'pre') node.children.forEach(markLess);
}

/** "Django ORM, async:" before code, "PostgreSQL:" before what holds there alone. */
function labelVariants($: CheerioAPI, main: Cheerio<AnyNode>): void {
  main.find('pre[aria-label], [data-flavour], [data-db]').each((_, element) => {
    const { 'data-flavour': flavour, 'data-db': databases = '', 'aria-label': name } = element.attribs;
    const own = $(element);
    if (own.is('pre')) {
      own.before(`<p><em>${escapeHtml(name ?? '')}:</em></p>`);
      return;
    }
    const names = DATABASES.filter((id) => databases.split(' ').includes(id)).map((id) => databaseNames[id]);
    const label = [...names, flavour].filter((part) => part !== undefined).join(', ');
    if (own.is('div, ol, ul')) own.before(`<p><em>${label}:</em></p>`);
    else own.prepend(`${label}: `);
  });
}

/** The work as one block of SQL. On the page each statement is an item with a number, and those about the connection can be shown. */
function writeTranscripts($: CheerioAPI, main: Cheerio<AnyNode>): void {
  main.find(exported('sql')).each((_, list) => {
    const statements = $(list)
      .children(`:not(${exported('traffic')})`)
      .toArray()
      .map((item) => statementOf($, $(item)));
    const block = $('<pre><code class="language-sql"></code></pre>');
    block.children().text(statements.join(statements.some((sql) => sql.includes('\n')) ? '\n\n' : '\n'));
    $(list).replaceWith(block);
  });
}

/** With its values, how often it was sent, and what the database answered, as comments. */
function statementOf($: CheerioAPI, item: Cheerio<Element>): string {
  const parts = item.children(':not(b)').toArray();
  // What says something of the statements before it has no SQL.
  const sql = parts[0]?.name === 'code' ? $(parts.shift()).text().trimEnd() : '';
  const comments = parts
    .map((part) => $(part).text().replace(/\s+/g, ' ').trim())
    .map((text) => (text.startsWith('--') ? text : `-- ${text}`));
  return [sql, ...comments].filter(Boolean).join(' ');
}
