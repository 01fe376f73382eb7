import { describe, expect, test } from 'vitest';
import { type Comparison, comparePairs, type Kind } from '../../../../src/features/compare/compare.ts';
import { verdict, whereCompared } from '../../../../src/features/compare/compare-words.ts';
import type { Phase } from '../../../../contract/schemas/evidence.ts';
import type { SubjectView } from '../../../../src/library/model.ts';
import { type Entry, libraryOf, raised, sent, subject, task } from '../../library.ts';

type Own = Omit<Entry, 'subject'>;

const pebble = subject('pebble');
const boulder = subject('boulder');
const onPostgresql = (...phases: Phase[]): Own => ({ runs: { async: { postgresql: phases } } });

function pairOf(a: Own, b?: Own, orms: SubjectView[] = [pebble, boulder]) {
  const entries = [a, b].flatMap((own, side) => (own && orms[side] ? [{ subject: orms[side], ...own }] : []));
  const tasks = [task(entries, { trap: { title: 'By habit', raises: ['Oops', 'Alas'] } })];
  const [pair] = comparePairs({ ...libraryOf([], tasks), subjects: orms, orms });
  if (!pair) throw new Error('no pair');
  return pair;
}

const comparison = (a: Own, b?: Own): Comparison | undefined => [...pairOf(a, b).kinds.values()].flat()[0];
const kind = (a: Own, b?: Own): Kind | undefined => comparison(a, b)?.kind;

describe('two ORMs', () => {
  test('differ in status before they differ in anything else', () => {
    const partial: Own = { standing: { status: 'partial', note: 'half' }, ...onPostgresql(sent(3)) };
    expect(kind(onPostgresql(sent(1)), partial)).toBe('status');
  });

  test('differ in the statements of the task, or of the naive code', () => {
    expect(kind(onPostgresql(sent(1)), onPostgresql(sent(2)))).toBe('statements');
    const naive = (count: number): Own => onPostgresql(sent(count, 'naive'), sent(1));
    expect(kind(naive(16), naive(10))).toBe('statements');
    expect(kind(naive(16), onPostgresql(raised('Oops', 'naive'), sent(1)))).toBe('statements');
  });

  test('differ in the exception of the naive code', () => {
    const naive = (type: string): Own => onPostgresql(raised(type, 'naive'), sent(1));
    expect(kind(naive('Oops'), naive('Alas'))).toBe('errors');
    expect(kind(naive('Oops'), naive('Oops'))).toBe('same');
  });

  test('are the same where both can’t, whatever each raises', () => {
    const missing = (raises: string): Own => ({
      standing: { status: 'missing', raises },
      ...onPostgresql(raised(raises)),
    });
    expect(kind(missing('Oops'), missing('Alas'))).toBe('same');
  });

  test('differ elsewhere only: the side that does something else there says so', () => {
    const two: Own = { runs: { async: { postgresql: [sent(1)], sqlite: [sent(2)] } } };
    const one: Own = { runs: { async: { postgresql: [sent(1)], sqlite: [sent(1)] } } };
    const found = comparison(two, one);
    expect(found?.kind).toBe('elsewhere');
    expect(found?.sides.map(({ elsewhere }) => elsewhere)).toMatchObject([
      [{ databases: ['sqlite'], value: { outcomes: { task: { count: 2 } } } }],
      [],
    ]);
  });

  test('are not compared where a database has no run, or a task has no status', () => {
    const more: Own = { runs: { async: { postgresql: [sent(1)], mariadb: [sent(9)] } } };
    expect(kind(more, onPostgresql(sent(1)))).toBe('same');
    expect(kind(onPostgresql(sent(1)), { standing: { status: 'unknown' }, runs: {} })).toBe('open');
    expect(kind(onPostgresql(sent(1)))).toBe('open');
  });
});

describe('the place', () => {
  const only = (flavour: 'async' | 'sync') => subject(flavour, { flavours: [flavour] });

  test('is PostgreSQL, async, where both have it', () => {
    expect(whereCompared(pairOf(onPostgresql(sent(1))))).toBe('PostgreSQL, async');
  });

  test('is the flavour that both have, or each one’s own', () => {
    const whereOf = (...orms: SubjectView[]): string =>
      whereCompared(pairOf(onPostgresql(), undefined, orms));
    expect(whereOf(pebble, only('sync'))).toBe('PostgreSQL, sync');
    expect(whereOf(only('async'), only('sync'))).toBe('PostgreSQL, async beside sync');
  });

  test('is a database that both have', () => {
    const without = { raises: 'NoDriver', note: 'None yet.' };
    const stone = subject('stone', {
      databases: { sqlite: { drivers: {} }, postgresql: without, mariadb: without },
    });
    expect(whereCompared(pairOf(onPostgresql(), undefined, [pebble, stone]))).toBe('SQLite, async');
  });
});

test('the verdict counts each task once', () => {
  expect(verdict(pairOf(onPostgresql(sent(1)), onPostgresql(sent(2))))).toBe(
    '1 of 1 tasks differs: 1 in statements.',
  );
  expect(verdict(pairOf(onPostgresql(sent(1)), onPostgresql(sent(1))))).toBe(
    'None of 1 tasks differ. 1 is the same.',
  );
  expect(verdict(pairOf(onPostgresql(sent(1)), { standing: { status: 'unknown' }, runs: {} }))).toBe(
    'None of 1 task can be compared yet.',
  );
});
