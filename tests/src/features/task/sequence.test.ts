import { expect, test } from 'vitest';
import type { Phase } from '../../../../contract/schemas/evidence.ts';
import {
  drawingOf,
  labelOf,
  sequenceInWords,
  sequencesOf,
} from '../../../../src/features/task/drawn/sequence.ts';
import { raised, subject, task } from '../../library.ts';

const pebble = subject('pebble');

function asked(name: Phase['name'], ...sqls: string[]): Phase {
  const statements = sqls.map((sql) => ({ sql, parameters: [], kind: 'work' as const, connection: 1 }));
  return { name, outcome: 'returned', result: [], statements };
}

const BOOKS = 'SELECT b.title FROM book b';
const AUTHOR = 'SELECT * FROM "author" WHERE id = $1';
const JOINED = 'SELECT * FROM book LEFT JOIN author ON author.id = book.author_id';

test('an arrow is called by the tables that are asked, and by what is done to them', () => {
  expect(labelOf(JOINED)).toBe('book + author');
  expect(labelOf('SELECT * FROM book WHERE author_id IN ($1, $2)')).toBe('book IN (…)');
  expect(labelOf('UPDATE "book" SET stock = 1')).toBe('UPDATE book');
  expect(labelOf('SELECT * FROM (SELECT id FROM author LIMIT 3) AS a JOIN book ON true')).toBe(
    'author + book',
  );
  expect(labelOf('SELECT 1')).toBe('a value');
});

test('what is drawn is what the database logged, of the flavour in which most parts came to an end', () => {
  const sequences = sequencesOf(
    task([
      {
        subject: pebble,
        runs: {
          async: { postgresql: [raised('Lazy', 'naive'), asked('task', JOINED)] },
          sync: {
            postgresql: [asked('naive', BOOKS, AUTHOR, AUTHOR, AUTHOR), asked('task', JOINED)],
          },
        },
      },
    ]),
    'postgresql',
  );
  expect(sequences?.where).toBe('pebble, sync, PostgreSQL');
  expect(sequences?.sequences.map(sequenceInWords)).toEqual(['book, then 3 × author', 'book + author']);
  const [before, after] = (sequences?.sequences ?? []).map(drawingOf);
  expect(before?.labels.map(({ text }) => text)).toEqual(['book', '3 × author']);
  // One for each statement, to the database.
  expect(before?.arrows.match(/H184/g)).toHaveLength(4);
  expect(after?.arrows.match(/H184/g)).toHaveLength(1);
  expect(sequences?.sequences.map(({ sent }) => sent)).toEqual([4, 1]);
});

test('where all parts send as many there is nothing to draw', () => {
  const same = task([
    { subject: pebble, runs: { async: { postgresql: [asked('naive', BOOKS), asked('task', BOOKS)] } } },
  ]);
  expect(sequencesOf(same, 'postgresql')).toBeUndefined();
});
