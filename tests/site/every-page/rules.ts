/** What every page has, and what none has. */
import type { CheerioAPI } from 'cheerio';
import { type Element, isTag, isText } from 'domhandler';
import { pagePolicy } from '../../../src/site/policy.ts';
import { content } from '../../built/checked.ts';
import { type Rule, twice } from '../../built/every-page.ts';
import { opening, paths, textOf } from '../../built/pages.ts';

const titles = Map.groupBy(paths(), (path) => textOf(opening(path)('title').text()));
/** What was renamed leaves an empty place of its former name. */
const renamed = new Set(
  [...content.subjects, ...content.tasks, ...content.features, ...content.claims].flatMap(
    ([, { data }]) => data.formerly,
  ),
);

function isInline({ name: tag, attribs }: Element): boolean {
  // A block of data is no script: browsers neither run it nor ask the policy.
  const runs = tag === 'script' && !('src' in attribs) && attribs['type'] !== 'application/ld+json';
  const names = Object.keys(attribs);
  return runs || tag === 'style' || names.some((name) => name === 'style' || name.startsWith('on'));
}

function beforeThePolicy($: CheerioAPI): string[] {
  const head = $('head').children();
  const policy = head.filter('meta[http-equiv=Content-Security-Policy]');
  const before = head.slice(0, head.index(policy)).filter(':not(meta)');
  return [
    ...(policy.attr('content') === pagePolicy ? [] : [policy.attr('content') ?? 'none']),
    ...[...before].map(({ tagName }) => `${tagName} before it`),
  ];
}

export const RULES = {
  'has one heading, a language, a title of its own and a description': ($, path) => {
    const title = textOf($('title').text());
    const same = titles.get(title)?.filter((other) => other !== path) ?? [];
    return [
      ...($('h1').length === 1 ? [] : [`${$('h1').length} h1`]),
      ...($('html').attr('lang')?.startsWith('en') ? [] : ['no lang']),
      ...(title === '' ? ['no title'] : []),
      ...same.map((other) => `the title of ${other}`),
      ...(($('meta[name=description]').attr('content')?.length ?? 0) > 20 ? [] : ['no description']),
    ];
  },

  'skips no level of heading': ($) => {
    const levels = [...$('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1)));
    return levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1).map((level) => `h${level}`);
  },

  'uses each id once': ($) => twice([...$('[id]')].map(({ attribs }) => attribs['id'] ?? '')),

  'has neither inline script nor inline style, so that a strict content policy holds': ($) =>
    $('*')
      .toArray()
      .filter(isTag)
      .filter(isInline)
      .map(({ name }) => name),

  'carries the content policy, before whatever it is to hold for': beforeThePolicy,

  'asks no other origin for anything': ($) =>
    [
      ...$(
        'script[src], link[href]:not([rel=canonical], [rel=alternate]), img[src], source[src], iframe[src]',
      ),
    ]
      .map(({ attribs }) => attribs['src'] ?? attribs['href'] ?? '')
      .filter((source) => !source.startsWith('/') || source.startsWith('//')),

  // It would be underlined.
  'begins and ends no link in running text with a blank': ($) =>
    [...$('body a')].flatMap((link) => {
      const text = $(link).text();
      const runsOn = [link.prev, link.next].some((node) => node && isText(node) && node.data.trim() !== '');
      return runsOn && text !== text.trim() ? [`“${text}”`] : [];
    }),

  // For the search to weigh.
  'says what it is about, where it is searched': ($, path) =>
    !/^\/articles\/./.test(path) &&
    $('main[data-kind]').length > 0 &&
    textOf($('main > :is(.lead, .question, .why)').text()) === ''
      ? ['nothing']
      : [],

  'holds structured data in its head alone': ($) =>
    [...$('body script[type="application/ld+json"]')].map(() => 'in the body'),

  'has a place of a former name only where something was renamed': ($) =>
    [...$('.formerly')].map(({ attribs }) => attribs['id'] ?? '').filter((id) => !renamed.has(id)),

  'holds no part of the dictionary, which is on one page': ($, path) =>
    $('.called').length > 0 === (path === '/concepts/') ? [] : [`${$('.called').length}`],
} satisfies Record<string, Rule>;
