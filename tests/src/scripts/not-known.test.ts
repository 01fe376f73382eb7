import { expect, test } from 'vitest';
import { notAsked, notTaken } from '../../../src/scripts/not-known.ts';

test('of answers that exclude each other the first holds, and the others are named once', () => {
  expect(
    notTaken('framework', ['django', 'fastapi', 'fastapi'], ['django', 'fastapi', 'fastapi'], ['django']),
  ).toEqual({
    unknown: [],
    excluded: ['Of framework one holds: django, not fastapi'],
  });
});

test('what is not offered is not known, and what may stand together is taken', () => {
  expect(notTaken('must', ['upsert', 'flying'], ['upsert'], ['upsert'])).toEqual({
    unknown: ['must=flying'],
    excluded: [],
  });
  expect(notTaken('must', ['', 'upsert'], ['upsert'], ['upsert'])).toEqual({ unknown: [], excluded: [] });
});

test('a question that nobody asks is named, and not what others add or other pages keep', () => {
  const query = new URLSearchParams(
    'databse=mariadb&databse=sqlite&utm_source=x&fbclid=y&db=sqlite&style=sync',
  );
  expect(notAsked(query, ['style'])).toEqual(['databse']);
});
