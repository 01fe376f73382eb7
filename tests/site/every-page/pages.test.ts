/** What every built page has, and what none has. */
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../tools/kinds.ts';
import { breaches, isAsWritten } from '../../built/every-page.ts';
import { asWritten, page, paths, read } from '../../built/pages.ts';
import { CONTENTS } from './rules-of-contents.ts';
import { NAMES } from './rules-of-names.ts';
import { RULES } from './rules.ts';

/** Breaks every rule. */
const BAD = `<!doctype html><html><head><link rel="stylesheet" href="https://elsewhere.example/a.css"><title></title></head>
<body onload="x()"><main data-kind="Task"><nav class="contents"><a href="#b">Bee</a><a href="#a">A</a><a href="#c">C</a></nav>
<h2 id="a">A</h2><h4 id="a">Again</h4><h2 id="b">B</h2><p>Text <a href="/">with a blank </a>in it.</p>
<nav></nav><nav></nav><a href="/"></a><input aria-describedby="nowhere"><img src="/a.png">
<span class="formerly" id="nobody"></span><i class="called"></i>
<script type="application/ld+json">{}</script></main></body></html>`;

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

describe('every page', () => {
  const rules = { ...RULES, ...CONTENTS, ...NAMES };
  const wrong = breaches(rules);

  test.for(Object.keys(rules))('%s', (name) => {
    expect(wrong[name]).toEqual({});
  });

  test('is found, where it breaks a rule', () => {
    const bad = asWritten(BAD);
    const silent = Object.entries(rules).filter(([, rule]) => rule(bad, '/bad/').length === 0);
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});

test('there are lists of contents', () => {
  expect(page('/method/')('.in-margin a, nav.contents a').length).toBeGreaterThan(0);
});

test.for(KINDS)('a browser has %s as it was written', (path) => {
  expect(isAsWritten(read(path.endsWith('/') ? `${path}index.html` : path))).toBe(true);
});

test.for(['<a>x<a>y</a></a>', '<table><tr><td>x</td></tr></table>'])('but %s it has otherwise', (html) => {
  expect(isAsWritten(`<!doctype html><html><head></head><body>${html}</body></html>`)).toBe(false);
});
