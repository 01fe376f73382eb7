/** What pages say at their top, by the functions that each of them calls. */
import { describe, expect, test } from 'vitest';
import { backlogPage } from '../../../src/features/backlog/backlog-page.ts';
import { homePage } from '../../../src/features/home/home-page.ts';
import { matrixPage } from '../../../src/features/matrix/matrix-page.ts';
import { methodPage, oneAgain } from '../../../src/features/method/method-page.ts';
import { toolPage } from '../../../src/features/profile/tool-page.ts';
import type { Library } from '../../../src/library/model.ts';
import { feature, libraryOf, sent, subject, task } from '../library.ts';

const pebble = subject('pebble', { name: 'Pebble' });
const granite = subject('granite', { name: 'Granite' });
const ran = { async: { sqlite: [sent(1)], postgresql: [sent(1)] } };
const can = feature([
  { subject: pebble, runs: ran },
  { subject: granite, cell: { status: 'unknown' }, runs: {} },
]);
const done = task([
  { subject: pebble, runs: ran },
  { subject: granite, standing: { status: 'unknown' }, runs: {} },
]);
const library: Library = libraryOf([can], [done]);
const nothing: Library = libraryOf([]);

describe('the home page', () => {
  test('says how many ORMs did all that was asked, and on what', () => {
    const both = task([
      { subject: pebble, runs: ran },
      { subject: granite, runs: ran },
    ]);
    expect(homePage(libraryOf([can], [both])).lead).toMatch(
      /^Two Python ORMs do the same work on SQLite and PostgreSQL\. /,
    );
  });

  test('counts none where nobody has done all of it', () => {
    const open = task([{ subject: pebble, standing: { status: 'unknown' }, runs: ran }]);
    expect(homePage(libraryOf([can], [open])).lead).toMatch(/^Python ORMs do the same work/);
  });

  test('counts runs of tasks and features, and names versions that ran', () => {
    const { counts, orms, pythons, servers } = homePage(library);
    expect(counts.map(({ count, of }) => `${count} ${of}`)).toEqual([
      '1 tasks',
      '1 features',
      '0 claims',
      '4 runs',
    ]);
    expect(orms.map((orm) => `${orm.subject.name} ${orm.version}`)).toEqual(['Pebble 1.0']);
    expect(pythons).toBe('3.13');
    expect(servers.map(({ database }) => database)).toEqual(['sqlite', 'postgresql']);
  });

  test('does not tell twice what it opens with', () => {
    const opening = { ...done, id: 'n-plus-one' };
    const page = homePage(libraryOf([can], [opening, done]));
    expect(page.opening).toBe(opening);
    expect(page.findings.map(({ path }) => path)).toEqual(['/tasks/do-it/']);
  });
});

describe('the matrix', () => {
  test('says how much is known, and how', () => {
    const { lead, statuses, unknown } = matrixPage(library);
    expect(lead).toMatch(/^1 feature, 2 cells: /);
    expect(statuses).toEqual(['native', 'unknown']);
    expect(unknown).toBe(1);
  });
});

describe('the backlog', () => {
  test('counts what is open', () => {
    const { lead, tally } = backlogPage(library);
    expect(lead).toMatch(/^Unknown: 1 cell of the matrix and 1 solution of a task\. /);
    expect(tally?.columns.map(({ id }) => id)).toEqual(['granite']);
  });

  test('says where nothing is', () => {
    const { lead, tally, sections } = backlogPage(nothing);
    expect(lead).toBe('Nothing is open: every question has an answer.');
    expect(tally).toBeUndefined();
    expect(sections).toEqual([]);
  });
});

describe('the method', () => {
  test('runs a script again that ran on the database that is shown first', () => {
    const { servers, script } = methodPage(library);
    expect(servers.map(({ database }) => database)).toEqual(['sqlite', 'postgresql']);
    expect(script).toMatch(/^\/scripts\/.+\.py$/);
    expect(methodPage(nothing).script).toBeUndefined();
  });

  test('by the name that it is saved under', () => {
    expect(oneAgain('https://a.example/scripts/do-it.pebble.py').split('\n').slice(0, 2)).toEqual([
      'curl -O https://a.example/scripts/do-it.pebble.py',
      'uv run do-it.pebble.py',
    ]);
  });
});

describe('a tool', () => {
  const mover = subject('mover', { name: 'Mover', kind: 'migrations', works_with: ['pebble'] });
  const other = subject('shifter', { kind: 'migrations', works_with: ['granite'] });
  const worked = task([{ subject: mover, runs: { sync: { sqlite: [sent(1)] } } }]);
  const page = toolPage(mover, {
    ...libraryOf([], [worked]),
    orms: [pebble, granite],
    tools: [mover, other],
  });

  test('says what it is, what it is for, and what else is', () => {
    expect(page.title).toBe('Mover, the migration tool');
    expect(page.crumbs.at(-1)).toEqual({ title: 'Migration tools', path: '/tools/#migrations' });
    expect(page.orms).toEqual([pebble]);
    expect(page.siblings).toEqual([other]);
    expect(page.matrix).toBeUndefined();
    expect(page.description).toMatch(/: not tried yet\.$/);
  });

  test('shows a task that it solves on the databases that it ran on', () => {
    expect(page.worked?.task).toBe(worked);
    expect(page.worked?.databases).toEqual(['sqlite']);
    expect(page.others).toEqual([]);
  });
});
