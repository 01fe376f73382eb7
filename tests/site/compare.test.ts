/** Pairs and concepts without JavaScript: every two ORMs, every task, and the way to the proof. */
import { describe, expect, test } from 'vitest';
import { countWork } from '../../contract/transcript.ts';
import type { Database } from '../../contract/words.ts';
import { content, runs } from './checked.ts';
import { page, paths, read, textOf } from './pages.ts';

const orms = [...content.subjects.values()].filter(({ data }) => data.kind === 'orm');
const pairs = orms.flatMap((a, index) =>
  orms.slice(index + 1).map((b) => ({ a, b, id: `${a.id}-vs-${b.id}` })),
);
const tasks = [...content.tasks.values()].filter(
  ({ section }) => content.sections.get(section)?.asks === 'orm',
);
/** What a task answers is in the list of tasks already. */
const features = [...content.features.values()].filter(
  ({ group, data }) => content.groups.get(group)?.asks === 'orm' && data.task === undefined,
);

test('the index leads to every pair', () => {
  const $ = page('/compare/');
  const links = [...$('.pairs h2 a')].map((link) => $(link).attr('href'));
  expect(links).toEqual(pairs.map(({ id }) => `/compare/${id}/`));
});

/** What a page shows first: PostgreSQL where both run on it. */
const shownOn = (...subjects: typeof orms): Database | undefined =>
  (['postgresql', 'sqlite', 'mariadb'] as const).find((database) =>
    subjects.every(({ data }) => 'drivers' in data.databases[database]),
  );

describe.each(pairs)('$id', ({ a, b, id }) => {
  const $ = page(`/compare/${id}/`);
  // Tasks that either has not been tried at are listed without sides.
  const tried = tasks.filter(({ id: task }) => $(`#${task}.compared`).length > 0);
  const shared = a.data.flavours.find((flavour) => b.data.flavours.includes(flavour));

  test('is called by both names', () => {
    expect(textOf($('h1').text())).toBe(`${a.data.name} vs ${b.data.name}`);
  });

  test('has each task and feature once, with a link to both cards that shows these two', () => {
    expect([...$('main li[id]')].map((row) => $(row).attr('id')).sort()).toEqual(
      [...tasks, ...features].map((row) => row.id).sort(),
    );
    for (const { id: feature } of features.filter((row) => $(`#${row.id}.compared`).length > 0)) {
      const links = [...$(`#${feature} .side > a`)].map((link) => $(link).attr('href'));
      expect(links, feature).toEqual(
        [a, b].map((orm) => `/matrix/${feature}/?orms=${a.id},${b.id}#${orm.id}`),
      );
    }
    for (const { id: task } of tried) {
      const links = [...$(`#${task} .side > a`)].map((link) => $(link).attr('href'));
      expect(links, task).toEqual([a, b].map((orm) => `/tasks/${task}/?orms=${a.id},${b.id}#${orm.id}`));
    }
  });

  test('says what the database logged, in the order of the names', () => {
    for (const { id: task } of tried) {
      const sides = [...$(`#${task} .side`)].map((side) => textOf($(side).find('.count').first().text()));
      [a, b].forEach((orm, side) => {
        const run = runs.find(
          ({ task: of, subject, flavour, database }) =>
            of === task &&
            subject === orm.id &&
            flavour === (shared ?? orm.data.flavours[0]) &&
            database === shownOn(a, b),
        );
        const last = run?.phases.at(-1);
        if (last?.outcome === 'returned')
          expect(sides[side]).toContain(`${countWork(last.statements)} statement`);
        if (last?.outcome === 'raised') expect(sides[side]).toContain(`${last.error.type} raised`);
      });
    }
  });

  test('folds the same away, and only that', () => {
    const lead = textOf($('.lead').text());
    const within = (place: string, rows: readonly { id: string }[]): number =>
      rows.filter((row) => $(`${place} #${row.id}.compared`).length > 0).length;
    const differ = within('section', tasks);
    expect(lead).toContain(
      tried.length > 0
        ? `${differ || 'None'} of ${tried.length} tasks ${differ === 1 ? 'differs' : 'differ'}`
        : `None of ${tasks.length} tasks can be compared yet`,
    );
    expect(within('details.fold', tasks) + differ).toBe(tried.length);
    const apart = within('section', features);
    const open = features.filter((row) => $(`#${row.id}:not(.compared)`).length > 0).length;
    expect(within('details.fold', features) + apart + open).toBe(features.length);
    const compared = features.length - open;
    expect(lead).toContain(
      compared > 0
        ? `${apart || 'None'} of ${compared} features`
        : `None of ${features.length} features can be compared yet`,
    );
  });

  test('is where the other order leads, which neither search nor sitemap lists', () => {
    const moved = `/compare/${b.id}-vs-${a.id}/`;
    const other = page(moved);
    expect(other('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=/compare/${id}/`);
    expect(other('link[rel=canonical]').attr('href')).toMatch(new RegExp(`/compare/${id}/$`));
    expect(other('main a').attr('href')).toBe(`/compare/${id}/`);
    expect(other('main[data-kind]')).toHaveLength(0);
    const sitemap = read('sitemap-0.xml');
    expect(sitemap).toContain(`/compare/${id}/<`);
    expect(sitemap).not.toContain(moved);
  });
});

test('a profile leads to the pairs of its ORM', () => {
  for (const { id } of orms) {
    const $ = page(`/orms/${id}/`);
    const own = pairs.filter(({ a, b }) => [a.id, b.id].includes(id));
    for (const pair of own) expect($(`a[href="/compare/${pair.id}/"]`), pair.id).toHaveLength(1);
  }
});

test('each concept is a row, and each word in it leads to the code', () => {
  const $ = page('/concepts/');
  for (const { id, data } of tasks) {
    for (const [subject, terms] of Object.entries(data.terms)) {
      const link = $(`tr#${id} a[href="/tasks/${id}/#${subject}"]`);
      expect(
        [...link.find('code')].map((code) => textOf($(code).text())),
        `${id}, ${subject}`,
      ).toEqual(terms);
    }
  }
});

test('the dictionary is on one page alone', () => {
  expect(paths().filter((path) => page(path)('.called').length > 0)).toEqual(['/concepts/']);
});
