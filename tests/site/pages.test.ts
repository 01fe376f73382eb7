/** What every built page has, and what none has. */
import { isText } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../src/policy.ts';
import { page, paths, textOf } from './pages.ts';

const titles = new Map(paths().map((path) => [path, textOf(page(path)('title').text())]));

test('the pages that the design promises are there', () => {
  expect(paths()).toEqual(
    expect.arrayContaining([
      '/',
      '/404.html',
      '/claims/',
      '/compare/',
      '/compare/sqlalchemy-vs-django/',
      '/concepts/',
      '/matrix/',
      '/matrix/update-returning/',
      '/method/',
      '/method/backlog/',
      '/method/changes/',
      '/orms/',
      '/orms/django/',
      '/search/',
      '/tasks/',
      '/tasks/upsert/',
      '/types/',
    ]),
  );
});

describe.each(paths())('%s', (path) => {
  const $ = page(path);

  test('has one heading, a language, a title of its own and a description', () => {
    expect($('h1')).toHaveLength(1);
    expect($('html').attr('lang')).toMatch(/^en/);
    expect([...titles].filter(([, title]) => title === titles.get(path))).toEqual([[path, titles.get(path)]]);
    expect($('meta[name=description]').attr('content')?.length).toBeGreaterThan(20);
  });

  test('skips no level of heading', () => {
    const levels = [...$('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1)));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  test('uses each id once', () => {
    const ids = [...$('[id]')].map((element) => $(element).attr('id'));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('has neither inline script nor inline style, so that a strict content policy holds', () => {
    // A block of data is no script: browsers neither run it nor ask the policy.
    const inline = [...$('script:not([src])')].map((script) => $(script).attr('type'));
    expect(inline.filter((type) => type !== 'application/ld+json')).toEqual([]);
    expect($('style').length + $('[style]').length).toBe(0);
    const handlers = [...$('*')].flatMap((element) =>
      Object.keys($(element).attr() ?? {}).filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  test('carries the content policy, before whatever it is to hold for', () => {
    const head = $('head').children();
    const policy = head.filter('meta[http-equiv=Content-Security-Policy]');
    expect(policy.attr('content')).toBe(pagePolicy);
    expect(head.slice(0, head.index(policy)).filter(':not(meta)')).toHaveLength(0);
  });

  test('asks no other origin for anything', () => {
    const sources = [
      ...$(
        'script[src], link[href]:not([rel=canonical], [rel=alternate]), img[src], source[src], iframe[src]',
      ),
    ].map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
    expect(sources.filter((source) => !source.startsWith('/') || source.startsWith('//'))).toEqual([]);
  });
});

test('no link in running text begins or ends with a blank, which would be underlined', () => {
  const blank: string[] = [];
  for (const path of paths()) {
    const $ = page(path);
    for (const link of $('body a').toArray()) {
      const text = $(link).text();
      const runsOn = [link.prev, link.next].some((node) => node && isText(node) && node.data.trim() !== '');
      if (runsOn && text !== text.trim()) blank.push(`${path}: “${text}”`);
    }
  }
  expect(blank).toEqual([]);
});

test('every page that is searched says what it is about, for the search to weigh', () => {
  const silent = paths().filter((path) => {
    const $ = page(path);
    return $('main[data-kind]').length > 0 && textOf($('main > [data-export=lead]').text()) === '';
  });
  expect(silent.filter((path) => !/^\/articles\/./.test(path))).toEqual([]);
});
