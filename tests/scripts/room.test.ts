/** The copy with more ORMs, tasks and features, made of a small checkout. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect } from 'vitest';
import { readContent } from '../../contract/reading/content.ts';
import { makeRoom } from '../../scripts/bench/make-room.ts';
import { multiply, pagesOf } from '../../scripts/bench/multiply.ts';
import { test } from '../checkouts/checkout.ts';
import { pictured } from '../checkouts/with-pictures.ts';

describe('a checkout with more in it', () => {
  test('has as many as were asked for, and nothing is wrong with it', ({ checkout }) => {
    makeRoom(checkout.root, { orms: 4, tasks: 9, features: 6 });
    expect(checkout.problems()).toEqual([]);
    const { subjects, sections, tasks, features } = readContent(checkout.root).content;
    expect([...subjects.keys()]).toEqual(['plain', 'pebble', 'peewee', 'pony', 'sqlmodel']);
    expect([tasks.size, features.size]).toEqual([9, 6]);
    // In turns: each section has its own and some of the copies.
    const ofSections = Map.groupBy(tasks.values(), ({ section }) => section);
    expect([...ofSections.keys()]).toEqual([...sections.keys()]);
  });

  test('has other words for a copied ORM, and other answers here and there', ({ checkout }) => {
    makeRoom(checkout.root, { orms: 7, tasks: 2, features: 2 });
    const { subjects, features } = readContent(checkout.root).content;
    expect(subjects.get('prisma')?.data).toMatchObject({ name: 'Prisma Client Python', kind: 'orm' });
    const statuses = Object.values(features.get('sings')?.data.subjects ?? {}).map(({ status }) => status);
    expect(statuses).toHaveLength(7);
    expect(new Set(statuses).size).toBeGreaterThan(1);
  });

  test('can be multiplied to so many pages, with the pictures that runs took', ({ checkout }) => {
    pictured(checkout, 'white', 'black');
    const of = pagesOf(checkout.root);
    const [first = '', second = ''] = of.keys();
    // The first has a second page: three more pages are one copy of each.
    multiply(
      checkout.root,
      new Map([
        [first, 2],
        [second, 1],
      ]),
      3,
    );
    expect(checkout.problems()).toEqual([]);
    const { tasks, features } = readContent(checkout.root).content;
    expect(tasks.size + features.size).toBe(of.size + 2);
  });

  test('counts the pages of each task and feature where they are built', ({ checkout }) => {
    const [task = ''] = pagesOf(checkout.root).keys();
    const built = join(checkout.root, 'dist/tasks', basename(task));
    for (const page of ['', 'all']) {
      mkdirSync(join(built, page), { recursive: true });
      writeFileSync(join(built, page, 'index.html'), '');
    }
    expect(pagesOf(checkout.root).get(task)).toBe(2);
    expect(() => {
      multiply(checkout.root, new Map([[task, 0]]), 3);
    }).toThrow('is the site built?');
  });

  test('names no more ORMs than it has names for', ({ checkout }) => {
    expect(() => {
      makeRoom(checkout.root, { orms: 11, tasks: 0, features: 0 });
    }).toThrow('7 ORMs are the most there can be');
  });
});
