import { expect, test } from 'vitest';
import { codesOf } from '../../../../src/features/matrix/codes.ts';

test('two letters stand for a name: those that begin its words, or else the first two', () => {
  expect(codesOf(['SQLAlchemy', 'Django ORM', 'Tortoise ORM', 'SQLModel'])).toEqual(['SA', 'Dj', 'To', 'SM']);
});

test('no two are the same', () => {
  expect(codesOf(['Peewee', 'Pewter', 'P'])).toEqual(['Pe', 'Pw', 'P2']);
});
