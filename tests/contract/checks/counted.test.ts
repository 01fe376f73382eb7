/** Sentences that count subjects are found, those that count anything else are not, and each is read again in time. */
import { describe, expect, test } from 'vitest';
import { countingWords } from '../../../contract/content/counting.ts';
import { type Checkout, test as withCheckout } from '../../checkouts/checkout.ts';
import { PRAISE, test as withClaims } from '../../checkouts/with-praise.ts';

const ORMS = { kind: 'orm', names: ['SQLAlchemy', 'Django ORM', 'Tortoise ORM', 'Piccolo'] } as const;
const TOOLS = { kind: 'migrations', names: ['Alembic', 'Aerich', 'Django migrations'] } as const;

describe('counts', () => {
  test.each([
    ['On PostgreSQL all four send one INSERT.', 'all four send'],
    ['Ask twice for the same row: three ORMs send two queries.', 'three ORMs'],
    ['Change one column: three of the four ORMs write all six', 'four ORMs'],
    ['Two of four have no composite key', 'Two of four'],
    ['All four have one.', 'All four have'],
    ['Piccolo alone has no NOT for a group.', 'Piccolo alone'],
    ['In Tortoise alone it fails.', 'Tortoise alone'],
    ['Asked twice, only SQLAlchemy spares the query.', 'only SQLAlchemy'],
    ['Django writes ids; the other three send parameters.', 'the other three send'],
    ['Only SQLAlchemy opens it; the others rely on autocommit.', 'Only SQLAlchemy'],
    ['Django writes one column. The others write more.', 'The others'],
    ['An `INNER JOIN` from Django, a left join from the other three.', 'other three'],
    ['It is the only one of the four that refuses.', 'the only one'],
    ['No ORM does it, and no other ORM tries.', 'No ORM'],
    ['Every ORM quotes the value.', 'Every ORM'],
    ['Django and Piccolo: none of them asks.', 'none of them'],
    ['The loop\nfails, in all\nthree. Django says so.', 'all three'],
    ['Four dialects of one schema. Django adds indexes.', 'Four dialects of one'],
    ['It needs none, and neither do the other two. SQLAlchemy’s plugin is gone.', 'other two'],
  ])('%s', (text, words) => {
    expect(countingWords(text, ORMS)).toBe(words);
  });

  test.each([
    ['One renamed field: two tools lose the titles.', 'two tools'],
    ['Enter means yes in Aerich alone.', 'Aerich alone'],
    ['The other four compare them.', 'The other four compare'],
  ])('of tools: %s', (text, words) => {
    expect(countingWords(text, TOOLS)).toBe(words);
  });
});

describe('does not count subjects', () => {
  test.each([
    'Two statements in all, however many authors there are.',
    'SQLAlchemy and Django send the same two statements: the books of all ten ids.',
    'Django asks for the key on all three databases, and on PostgreSQL alone.',
    'A savepoint around each insert keeps the rest, in Django as in Piccolo.',
    'Can a model declare a column that the database computes from the others?',
    'By counting in Python what all of them sent.',
    'A page that needs three slow queries is as slow as the slowest, or as slow as all three.',
    'The admin’s list shows a hundred rows. A query for each of them is the page that times out.',
    'These two reads took turns in SQLAlchemy.',
    'Each table is declared twice, and the two drift apart.',
    'Two bookings of one room at one time.',
    'The code `all four ORMs` is code in Django.',
    '<Statements task="three ORMs" /> says Django.',
    'Flask-SQLAlchemy only takes the session away.',
    'No title differs by case alone, so Django and Piccolo agree.',
  ])('%s', (text) => {
    expect(countingWords(text, ORMS)).toBeUndefined();
  });

  test('nor tools where ORMs are asked', () => {
    expect(
      countingWords('It writes an application for nine frameworks with two tools.', ORMS),
    ).toBeUndefined();
  });
});

const GREET = 'content/tasks/basics/greet/task.mdx';
const SINGS = 'content/features/basics/sings/feature.yaml';
const ARTICLE = 'content/articles/on-greeting.mdx';

/** One more ORM that answers nothing yet: Pebble by another name. */
function addMarble(checkout: Checkout): void {
  for (const [name, text] of [
    ['requirements.in', 'marble==1.0\n'],
    ['requirements.txt', 'marble==1.0 --hash=sha256:0\n'],
    [
      'subject.yaml',
      `name: Marble
kind: orm
order: 2
tagline: Round
colour: { light: '#0b6a80', dark: '#5fcfe6' }
package: marble
homepage: https://example.org/
documentation: https://example.org/
repository: https://example.org/
licence: MIT
python: '>=3.12'
flavours: [sync]
databases:
  sqlite: { drivers: { sync: sqlite3 } }
  postgresql: { raises: ImportError, note: None. }
  mariadb: { raises: ImportError, note: None. }
`,
    ],
  ] as const)
    checkout.write(`content/subjects/marble/${name}`, text);
}

describe('a text that counts needs to say how many there were', () => {
  withCheckout.for([
    [GREET, 'answer: With names', 'answer: All four have names', 'answer counts ORMs, "All four have"'],
    [GREET, 'Listen to it.', 'Pebble alone whispers.', 'the text counts ORMs, "Pebble alone"'],
    [
      GREET,
      'It only whispers.',
      'The other three send it apart.',
      'subjects.pebble.note counts ORMs, "The other',
    ],
    [SINGS, 'Silence is boring.', 'Two of three are silent.', 'why counts ORMs, "Two of three"'],
    [ARTICLE, 'Pebble greets.', 'Every ORM greets.', 'description counts ORMs, "Every ORM"'],
  ] as const)('%s', ([file, from, to, rule], { checkout }) => {
    checkout.edit(file, from, to);
    expect(checkout.problems()).toMatchObject([
      {
        file,
        field: 'counted',
        rule: expect.stringContaining(rule),
        remedy: expect.stringMatching(/^read .* again, then set counted: 1$/),
      },
    ]);
    checkout.edit(file, '\n', file.endsWith('.mdx') ? '\ncounted: 1\n' : '\ncounted: 1\n');
    expect(checkout.problems()).toEqual([]);
  });

  withClaims('a claim', ({ praised }) => {
    praised.edit(PRAISE, 'explanation: It says la.', 'explanation: Only Pebble says la.');
    expect(praised.problems()).toMatchObject([
      { file: PRAISE, field: 'claims.pebble-hums.counted', remedy: expect.stringContaining('counted: 1') },
    ]);
  });
});

describe('a number that is right no more', () => {
  withCheckout('of a task, once one more ORM answers', ({ checkout }) => {
    checkout.edit(GREET, 'order: 1\n', 'order: 1\ncounted: 1\n');
    addMarble(checkout);
    expect(checkout.problems()).toEqual([]);
    checkout.edit(
      GREET,
      'subjects:\n',
      'subjects:\n  marble: { status: inapplicable, reason: It is round. }\n',
    );
    expect(checkout.problems()).toEqual([
      {
        file: GREET,
        field: 'counted',
        value: '1',
        rule: '2 ORMs have an answer here, and its sentences were written for 1',
        remedy: 'read answer, finding and text again, then set counted: 2',
      },
    ]);
  });

  withCheckout('of an article, once there is one more ORM', ({ checkout }) => {
    checkout.edit(ARTICLE, 'title: On greeting\n', 'title: On greeting\ncounted: 1\n');
    addMarble(checkout);
    expect(checkout.problems()).toMatchObject([
      { file: ARTICLE, field: 'counted', rule: '2 ORMs are compared, and its sentences were written for 1' },
    ]);
  });
});
