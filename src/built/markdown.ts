/**
 * A page as Markdown, for programs that read: what it says, without what there is to click. A page holds every flavour
 * and database at once and CSS shows the chosen ones; here each says what it is of.
 */
import { htmlToMarkdown } from '@mdream/js';
import type { Cheerio, CheerioAPI } from 'cheerio';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { databaseNames, DATABASES } from '../../contract/words.ts';
import { escapeHtml } from '../highlight/escape.ts';
import type { BuiltPage } from './page.ts';

/** Controls, decoration, what is there for print, and what CSS repeats for narrow screens. */
const LEFT_OUT =
  'form, button, script, svg, [aria-hidden=true], .anchor, .nothing, .who, .notes, .crumbs, summary.note';

const PLAIN: Record<string, string> = { details: 'div', summary: 'p', dl: 'div', dt: 'h4', dd: 'p' };

/**
 * @param page is changed by this: it must be the last that is made of it
 * @param origin and base of the site, for absolute links
 */
export function markdownOf({ path, $ }: BuiltPage, address: string): string {
  const main = $('main');
  const url = address + path.slice(1);
  main.find(LEFT_OUT).remove();
  // A paragraph behind words begins a line; the converter would let the two run together.
  main.find('li > :not(p) + p, li > :not(div) + div').before('<br>');
  // Markdown has neither of these: their words are paragraphs.
  for (const element of main.find('details, summary, dl, dt, dd'))
    element.tagName = PLAIN[element.tagName] ?? element.tagName;
  labelVariants($, main);
  writeTranscripts($, main);
  main.find('[href]').each((_, link) => {
    const to = URL.parse(link.attribs['href'] ?? '', url);
    // Markdown has entities in addresses, too.
    if (to) $(link).attr('href', to.href.replace(/&(?=#?\w+;)/g, '&amp;'));
  });
  main.contents().each((_, node) => {
    markLess(node);
  });
  const html = main.html() ?? '';
  return `${htmlToMarkdown(html).trim().replaceAll(LESS, '&lt;')}\n\nSource: <${url}>\n`;
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

/** The work as one block of SQL. On the page each statement is an item with a number, and chatter can be shown. */
function writeTranscripts($: CheerioAPI, main: Cheerio<AnyNode>): void {
  main.find('ol.statements').each((_, list) => {
    const statements = $(list)
      .children(':not(.chatter)')
      .toArray()
      .map((item) => statementOf($, $(item)));
    const block = $('<pre><code class="language-sql"></code></pre>');
    block.children().text(statements.join(statements.some((sql) => sql.includes('\n')) ? '\n\n' : '\n'));
    $(list).replaceWith(block);
  });
}

/** With its values, how often it was sent, and what the database answered, as comments. */
function statementOf($: CheerioAPI, item: Cheerio<Element>): string {
  const [sql, ...rest] = item.children(':not(b)').toArray();
  const comments = rest
    .map((part) => $(part).text().replace(/\s+/g, ' ').trim())
    .map((text) => (text.startsWith('--') ? text : `-- ${text}`));
  return [$(sql).text().trimEnd(), ...comments].join(' ');
}
