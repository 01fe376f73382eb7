/** What is drawn as it was built: the arrows are the statements that the database logged, the boxes the tables that are made. */
import { expect, test } from 'vitest';
import { countWork } from '../../../contract/content/transcript.ts';
import { databaseNames, DATABASES } from '../../../contract/vocabulary/databases.ts';
import { tablesOf, tableInWords } from '../../../src/features/method/bookshop.ts';
import { content, library, runs } from '../../built/checked.ts';
import { page, paths, textOf } from '../../built/pages.ts';

const drawn = paths().filter(
  (path) => /^\/(tasks|articles)\/[^/]+\/$/.test(path) && page(path)('.sequences').length > 0,
);

test('the loading task and the loading article have a picture', () => {
  expect(drawn).toEqual(
    expect.arrayContaining([
      '/tasks/loading-strategies/',
      '/tasks/n-plus-one/',
      '/articles/loading-relations/',
    ]),
  );
});

test.each(drawn.filter((path) => path.startsWith('/tasks/')))(
  '%s has an arrow for each statement',
  (path) => {
    const $ = page(path);
    const [orm = '', flavour = '', database = ''] =
      /: (.*), as it logged/.exec(textOf($('.sequences figcaption').text()))?.[1]?.split(', ') ?? [];
    const run = runs.find(
      (own) =>
        own.task === path.split('/')[2] &&
        own.release === undefined &&
        own.flavour === flavour &&
        databaseNames[own.database] === database &&
        library.subjectById.get(own.subject)?.name === orm,
    );
    expect(DATABASES.map((own) => databaseNames[own])).toContain(database);
    const sent = (run?.phases ?? [])
      .filter(({ name, outcome }) => name !== 'setup' && outcome === 'returned')
      .map(({ statements }) => countWork(statements));
    const said = $('.sequences li')
      .map((_, own) => Number.parseInt($(own).find('p .note').text(), 10))
      .get();
    expect(said.toSorted((a, b) => a - b)).toEqual(sent.toSorted((a, b) => a - b));
    $('.sequences li').each((index, own) => {
      const arrows = $(own).find('path').last().attr('d')?.match(/H184/g)?.length ?? 0;
      // Of equal ones four stand for all, and the number says how many they are.
      const words = textOf($(own).find('p .hidden').text()).replace(/^: /, '').split(', then ');
      const times = words.map((word) => Number(/^(\d+) ×/.exec(word)?.[1] ?? 1));
      expect(
        times.reduce((sum, count) => sum + count, 0),
        path,
      ).toBe(said[index]);
      expect(arrows, path).toBe(times.reduce((sum, count) => sum + Math.min(count, 4), 0));
    });
  },
);

test('the bookshop is drawn as plain SQL makes it, and said for those who can’t see it', () => {
  const tables = tablesOf(content.modulesOf('sql').get('tables') ?? '');
  const $ = page('/method/');
  const names = $('.bookshop .name')
    .map((_, own) => textOf($(own).text()))
    .get();
  expect(names).toEqual(tables.map(({ name }) => name));
  expect(
    $('.bookshop li')
      .map((_, own) => textOf($(own).text()))
      .get(),
  ).toEqual(tables.map(tableInWords));
  expect(page('/tasks/upsert/')('.expected a[href="/method/#bookshop"]')).toHaveLength(1);
});

test('the life of an object is drawn as the samples told it and the database logged it', () => {
  const $ = page('/tasks/object-states/');
  const drawings = $('.lives > ul > li');
  const names = drawings.map((_, own) => textOf($(own).find('b').text())).get();
  expect([...new Set(names)]).toEqual(library.orms.map(({ name }) => name));
  // By whether it expires what was committed, a session tells another life.
  expect(names.filter((name) => name === 'SQLAlchemy')).toHaveLength(2);
  drawings.each((index, own) => {
    const name = names[index];
    const [flavour] = textOf($(own).find('p .note').text()).split(', ');
    const run = runs.find(
      ({ task, database, flavour: its, release, subject }) =>
        task === 'object-states' &&
        database === 'postgresql' &&
        release === undefined &&
        its === flavour &&
        library.subjectById.get(subject)?.name === name,
    );
    const lines = (run?.artifacts?.[0]?.text ?? '').trim().split('\n');
    const task = run?.phases.find(({ name: part }) => part === 'task');
    const result = (task?.outcome === 'returned' ? task.result : []) as [string, number | null][];
    const statements = task?.statements ?? [];
    const texts = (of: string): string[] =>
      $(own)
        .find(of)
        .map((__, one) => textOf($(one).text()))
        .get();
    expect(lines).toHaveLength(result.length);
    expect(
      texts('text:not(.sent):not(.state)').map((step, at) => `${step} · ${texts('.state')[at]}`),
    ).toEqual(lines);
    const filled = $(own)
      .find('circle')
      .map((__, one) => $(one).hasClass('row'))
      .get();
    expect(filled).toEqual(result.map(([, stock]) => stock !== null));
    // All that was sent is on the line, but one look for each step.
    const sent = (verb: string): number =>
      texts('.sent')
        .join(', ')
        .replaceAll('↓ ', '')
        .split(', ')
        .reduce((sum, part) => {
          const [, times = '1', drawnVerb] = /^(?:(\d+) × )?(\w+)$/.exec(part) ?? [];
          return sum + (drawnVerb === verb ? Number(times) : 0);
        }, 0);
    const logged = (verb: string): number => statements.filter(({ sql }) => sql.startsWith(verb)).length;
    for (const verb of ['INSERT', 'UPDATE', 'DELETE', 'COMMIT'])
      expect(sent(verb), `${name} ${verb}`).toBe(logged(verb));
    const selects = statements.filter(({ sql, kind }) => kind === 'work' && sql.startsWith('SELECT')).length;
    expect(sent('SELECT'), `${name} SELECT`).toBe(selects - result.length);
    // The words for those who can’t see it.
    const words = texts('ol li');
    expect(words).toHaveLength(lines.length);
    for (const [at, line] of lines.entries()) {
      const [step = '', state = ''] = line.split(' · ');
      expect(words[at]).toMatch(new RegExp(`^${step}\\b`));
      expect(words[at]).toContain(state);
      expect(words[at]?.endsWith(result[at]?.[1] === null ? 'no row' : 'a row')).toBe(true);
    }
  });
});
