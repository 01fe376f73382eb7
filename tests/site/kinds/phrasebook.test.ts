/** From one ORM to another: which ideas, in which words, and what the search makes of a name. */
import { describe, expect, test } from 'vitest';
import { codesByIdea } from '../../../src/features/phrasebook/codes.ts';
import { ideasOf } from '../../../src/features/phrasebook/ideas.ts';
import { namesOf } from '../../../src/features/phrasebook/names.ts';
import { directedPairs, phrasebookOf, phrasebookPath } from '../../../src/features/phrasebook/phrasebook.ts';
import type { NamesFile } from '../../../src/features/phrasebook/names-file.ts';
import { translationOf } from '../../../src/scripts/search/translation.ts';
import { library } from '../../built/checked.ts';

const { orms, subjectById } = library;
const of = (from: string, to: string) => {
  const [a, b] = [subjectById.get(from), subjectById.get(to)];
  if (!a || !b) throw new Error(`no ${from} or no ${to}`);
  return phrasebookOf(a, b, library);
};

test('every directed pair has an address of its own', () => {
  const paths = directedPairs(orms).map(([a, b]) => phrasebookPath(a, b));
  expect(paths).toHaveLength(orms.length * (orms.length - 1));
  expect(new Set(paths).size).toBe(paths.length);
});

test.each(directedPairs(orms).map(([a, b]) => [a.id, b.id] as const))(
  'from %s to %s there are a hundred and twenty ideas, each named on one side and answered on the other',
  (from, to) => {
    const { sections, count, first } = of(from, to);
    const phrases = sections.flatMap((section) => section.phrases);
    expect(count).toBe(phrases.length);
    expect(count).toBeGreaterThanOrEqual(120);
    expect(new Set(phrases.map(({ idea }) => idea.id)).size).toBe(count);
    for (const { idea, from: own, to: other } of phrases) {
      expect(own.names.length, idea.id).toBeGreaterThan(0);
      expect(other.names.length + other.note.length, idea.id).toBeGreaterThan(0);
      // What has no counterpart says so, and what to do.
      if (other.status === 'workaround' || other.status === 'inapplicable')
        expect(other.note, idea.id).not.toBe('');
    }
    const asked = subjectById.get(from)?.asked_first ?? [];
    expect(first.map(({ asks }) => asks)).toEqual(asked.map(({ asks }) => asks));
    expect(first.length).toBeGreaterThanOrEqual(8);
  },
);

test('both sides have code for a hundred and twenty ideas', () => {
  const codes = codesByIdea(library);
  for (const [a, b] of directedPairs(orms)) {
    const both = of(a.id, b.id).sections.flatMap(({ phrases }) =>
      phrases.filter(({ idea }) => codes.get(idea.id)?.[a.id] && codes.get(idea.id)?.[b.id]),
    );
    expect(both.length, `${a.id} to ${b.id}`).toBeGreaterThanOrEqual(120);
  }
});

test('ids of ideas are not taken twice', () => {
  const ids = ideasOf(library).flatMap(({ ideas }) => ideas.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
});

describe('the search', () => {
  const names = namesOf(library);

  test.for([
    ['select_related', 'n-plus-one', 'django'],
    ['selectinload', 'prefetch-children', 'sqlalchemy'],
    ['get_or_none', 'get-by-key', 'tortoise'],
    ['Transaction.Atomic()', 'commit-and-rollback', 'django'],
    ['begin_nested', 'nested-transaction', 'sqlalchemy'],
    // What somebody asks first comes before every other place of the same name.
    ['save', 'update', 'django'],
    ['Q', 'filter-and-sort', 'django'],
    ['prefetch', 'n-plus-one', 'piccolo'],
    ['Prefetch', 'prefetch-children', 'django'],
    ['filter', 'filter-and-sort', 'tortoise'],
    ['bulk_create', 'insert-many-rows', 'django'],
    ['Book.objects.get_or_create(name="x")', 'get-or-create', 'django'],
    ['objects().get()', 'get-by-key', 'piccolo'],
    ['Book.objects().get(1)', 'get-by-key', 'piccolo'],
    ['session.add_all', 'bulk-insert', 'sqlalchemy'],
    ['sessionmaker', 'commit-and-rollback', 'sqlalchemy'],
    ['signals', 'events', 'django'],
  ])('translates %s: %s, of %s', ([typed = '', idea, orm]) => {
    const found = translationOf(typed, names);
    expect(found?.idea.id).toBe(idea);
    expect(found?.from).toContain(orm);
  });

  test.for(['', 'why so many queries', 'native', 'frobnicate'])('has no translation of “%s”', (typed) => {
    expect(translationOf(typed, names)).toBeUndefined();
  });

  test('names the other ideas that it is a name for, each by an ORM that calls it so', () => {
    const found = translationOf('bulk_create', names);
    expect(found?.others.map(({ idea }) => idea.id)).toContain('upsert');
    expect(found?.others.map(({ idea }) => idea.id)).not.toContain(found?.idea.id);
    for (const { idea, from } of found?.others ?? [])
      expect(idea.names[from]?.some((name) => name.includes('bulk_create'))).toBe(true);
  });

  test('takes the idea of which it is the first name', () => {
    const idea = (id: string, django: string[]): NamesFile['ideas'][number] => ({
      id,
      title: id,
      path: '/',
      names: { django },
    });
    const file = { orms: { django: 'Django' }, ideas: [idea('b', ['Q', 'filter']), idea('a', ['filter'])] };
    expect(translationOf('filter', file)?.idea.id).toBe('a');
    expect(translationOf('(workaround)', { ...file, ideas: [idea('c', ['(workaround)'])] })).toBeUndefined();
  });
});
