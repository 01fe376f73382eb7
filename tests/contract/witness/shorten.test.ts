/** Long lists of values: shortened the same way every time, and nothing else is touched. */
import { describe, expect, test } from 'vitest';
import { LONG, shortenLists, shortenValues } from '../../../contract/witness/shorten.ts';

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));
const LEFT_OUT = '/* 50,000 values, 3 shown */';

describe('a list in SQL', () => {
  test.for([
    ['numbers', (n: string) => n, ', ', '1, 2, 3'],
    ['numbers of an array', (n: string) => n, ',', '1, 2, 3'],
    ['placeholders by number', (n: string) => `$${n}`, ', ', '$1, $2, $3'],
    [
      'placeholders with a type',
      (n: string) => `$${n}::INTEGER`,
      ', ',
      '$1::INTEGER, $2::INTEGER, $3::INTEGER',
    ],
    [
      'placeholders by name',
      (n: string) => `%(id_${n})s::INTEGER`,
      ', ',
      '%(id_1)s::INTEGER, %(id_2)s::INTEGER, %(id_3)s::INTEGER',
    ],
    ['question marks', () => '?', ', ', '?, ?, ?'],
    [
      'strings with commas and quotes',
      (n: string) => `'it''s, ${n}'`,
      ', ',
      "'it''s, 1', 'it''s, 2', 'it''s, 3'",
    ],
    ['rows', (n: string) => `(${n})`, ', ', '(1), (2), (3)'],
  ] as const)('of %s', ([, value, comma, shown]) => {
    const list = numbers(50_000).map(value).join(comma);
    const sql = `SELECT a FROM b WHERE c IN (${list}) AND d = 1`;
    expect(shortenLists(sql)).toBe(`SELECT a FROM b WHERE c IN (${shown} ${LEFT_OUT}) AND d = 1`);
  });

  test('that is just not long stays as it is', () => {
    const sql = `a IN (${numbers(LONG - 1).join(', ')})`;
    expect(shortenLists(sql)).toBe(sql);
    expect(shortenLists(`a IN (${numbers(LONG).join(', ')})`)).toBe(
      'a IN (1, 2, 3 /* 1,000 values, 3 shown */)',
    );
  });

  test('each for itself, and in no time', () => {
    const list = numbers(50_000).join(', ');
    const start = performance.now();
    expect(shortenLists(`a IN (${list}) OR b IN (${list})`)).toBe(
      `a IN (1, 2, 3 ${LEFT_OUT}) OR b IN (1, 2, 3 ${LEFT_OUT})`,
    );
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('values that were sent apart', () => {
  test('few stay, and one that is a list is shortened', () => {
    expect(shortenValues(['1', "'two'"])).toEqual(['1', "'two'"]);
    expect(shortenValues([`'{${numbers(50_000).join(',')}}'`])).toEqual([`'{1, 2, 3 ${LEFT_OUT}}'`]);
    expect(shortenValues([`'[${numbers(50_000).join(', ')}]'`])).toEqual([`'[1, 2, 3 ${LEFT_OUT}]'`]);
  });

  test('many are the first ones and how many there were', () => {
    expect(shortenValues(numbers(50_000))).toEqual(['1', '2', '3', LEFT_OUT]);
  });
});
