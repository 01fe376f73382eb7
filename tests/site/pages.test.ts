/** What every built page has, and what none has. */
import { isText } from 'domhandler';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../../src/site/policy.ts';
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

/** The pages of which something is found that is wrong, each with what it is. */
function offenders(wrongIn: ($: CheerioAPI, path: string) => unknown[]): Record<string, unknown[]> {
  const all = paths().map((path) => [path, wrongIn(page(path), path)] as const);
  return Object.fromEntries(all.filter(([, wrong]) => wrong.length > 0));
}

describe('every page', () => {
  test('has one heading, a language, a title of its own and a description', () => {
    const wrong = offenders(($, path) => {
      const same = [...titles].filter(([other, title]) => title === titles.get(path) && other !== path);
      return [
        ...($('h1').length === 1 ? [] : [`${$('h1').length} h1`]),
        ...($('html').attr('lang')?.startsWith('en') ? [] : ['no lang']),
        ...(titles.get(path) ? [] : ['no title']),
        ...same.map(([other]) => `the title of ${other}`),
        ...(($('meta[name=description]').attr('content')?.length ?? 0) > 20 ? [] : ['no description']),
      ];
    });
    expect(wrong).toEqual({});
  });

  test('skips no level of heading', () => {
    const wrong = offenders(($) => {
      const levels = [...$('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1)));
      return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(wrong).toEqual({});
  });

  test('uses each id once', () => {
    const wrong = offenders(($) => {
      const ids = [...$('[id]')].map((element) => $(element).attr('id'));
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(wrong).toEqual({});
  });

  test('has neither inline script nor inline style, so that a strict content policy holds', () => {
    const wrong = offenders(($) => {
      // A block of data is no script: browsers neither run it nor ask the policy.
      const inline = [...$('script:not([src])')].map((script) => $(script).attr('type'));
      const styles = [...$('style, [style]')].map(({ tagName }) => tagName);
      const handlers = [...$('*')].flatMap((element) =>
        Object.keys($(element).attr() ?? {}).filter((name) => name.startsWith('on')),
      );
      return [...inline.filter((type) => type !== 'application/ld+json'), ...styles, ...handlers];
    });
    expect(wrong).toEqual({});
  });

  test('carries the content policy, before whatever it is to hold for', () => {
    const wrong = offenders(($) => {
      const head = $('head').children();
      const policy = head.filter('meta[http-equiv=Content-Security-Policy]');
      const before = head.slice(0, head.index(policy)).filter(':not(meta)');
      return [
        ...(policy.attr('content') === pagePolicy ? [] : [policy.attr('content') ?? 'none']),
        ...[...before].map(({ tagName }) => `${tagName} before it`),
      ];
    });
    expect(wrong).toEqual({});
  });

  test('asks no other origin for anything', () => {
    const wrong = offenders(($) =>
      [
        ...$(
          'script[src], link[href]:not([rel=canonical], [rel=alternate]), img[src], source[src], iframe[src]',
        ),
      ]
        .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
        .filter((source) => !source.startsWith('/') || source.startsWith('//')),
    );
    expect(wrong).toEqual({});
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
