/** Articles that name what is gone. */
import { describe, expect } from 'vitest';
import { readContent } from '../../../contract/reading/content.ts';
import { test } from '../../checkouts/checkout.ts';

const FILE = 'content/articles/on-greeting.mdx';
const STATEMENTS = '<Statements task="greet" subject="pebble" />';

test('an article is its words and what it brings in', ({ checkout }) => {
  const article = readContent(checkout.root).content.articles.get('on-greeting');
  expect(article?.words).toBe(6); // It sends on . The code
  expect(article?.embeds.map(({ name, line }) => [name, line])).toEqual([
    ['Statements', 8],
    ['Version', 8],
    ['Sample', 12],
    ['Row', 14],
  ]);
});

describe('stops the build', () => {
  const one = (problem: object): object[] => [{ file: FILE, ...problem }];

  test('a sample that is missing', ({ checkout }) => {
    checkout.edit(FILE, 'subject="pebble" flavour="sync"', 'subject="plain" flavour="async"');
    expect(checkout.problems()).toEqual([
      {
        file: FILE,
        field: 'line 12, <Sample>',
        value: 'greet plain async',
        rule: 'there is no sample or probe of "plain" there, in this flavour',
        remedy: 'correct the element, or what the article says',
      },
    ]);
  });

  test.for([
    ['a task', STATEMENTS, '<Statements task="gone" subject="pebble" />', 'there is no task "gone"'],
    ['a feature', '<Row feature="sings" />', '<Row feature="gone" />', 'there is no feature "gone"'],
    ['a subject', '<Version subject="pebble" />', '<Version subject="gone" />', 'there is no subject "gone"'],
    ['a naive part', STATEMENTS, STATEMENTS.replace(' />', ' phase="naive" />'), 'it never came to naive()'],
    ['an exception', STATEMENTS, STATEMENTS.replace('Statements', 'Raised'), 'raised nothing'],
    ['a claim', STATEMENTS, '<Verdict claim="gone" />', 'there is no claim "gone"'],
    ['a source of claims', STATEMENTS, '<Tally published="gone" />', 'there is no source of claims "gone"'],
    ['a count with more rows', STATEMENTS, '<Growth task="greet" />', 'counted with more rows'],
    [
      'a type',
      STATEMENTS,
      '<Revealed question="column" subject="pebble" checker="mypy" />',
      'no checker was asked this',
    ],
    ['a since', STATEMENTS, STATEMENTS.replace('Statements', 'Since'), 'nothing says since when'],
    [
      'an answer',
      '<Row feature="sings" />',
      '<Answer feature="sings" subject="plain" />',
      '"plain" has no answer there',
    ],
  ] as const)('%s that is gone', ([, from, to, rule], { checkout }) => {
    checkout.edit(FILE, from, to);
    expect(checkout.problems()).toMatchObject(one({ rule: expect.stringContaining(rule) }));
  });

  test('a run on a database that nobody ran it on', ({ checkout }) => {
    checkout.edit(FILE, STATEMENTS, STATEMENTS.replace(' />', ' database="mariadb" />'));
    expect(checkout.problems()).toMatchObject(
      one({ rule: 'it has not run on mariadb', remedy: 'npm run lab -- greet --subject pebble' }),
    );
  });

  test('an element that does not exist', ({ checkout }) => {
    checkout.edit(FILE, '<Row feature="sings" />', '<Chart of="stars" />');
    expect(checkout.problems()).toMatchObject(
      one({ field: 'line 14, <Chart>', rule: expect.stringContaining('known: Sample, Transcript') }),
    );
  });

  test('an attribute that does not exist', ({ checkout }) => {
    checkout.edit(FILE, '<Row feature="sings" />', '<Row featur="sings" />');
    expect(checkout.problems()).toMatchObject([
      { file: FILE, field: 'line 14, <Row> feature' },
      { file: FILE, field: 'line 14, <Row> featur', rule: 'there is no such field' },
    ]);
  });

  test('a source without a date', ({ checkout }) => {
    checkout.edit(FILE, '## The code', '<Source url="https://example.org/" title="Docs" version="1.0" />');
    expect(checkout.problems()).toMatchObject(one({ field: 'line 10, <Source> checked' }));
  });

  test('a task to go on with that is gone', ({ checkout }) => {
    checkout.edit(FILE, 'tasks: [greet]', 'tasks: [greet, gone]');
    expect(checkout.problems()).toMatchObject(one({ field: 'tasks', value: 'gone' }));
  });

  test('text that is not MDX', ({ checkout }) => {
    checkout.edit(FILE, '## The code', 'An <open tag.');
    expect(checkout.problems()).toMatchObject(one({ rule: expect.stringContaining('not valid MDX') }));
  });
});
