/** Pairs and concepts without JavaScript: every two ORMs, every task, and the way to the proof. */
import { describe, expect, test } from 'vitest';
import { countWork } from '../../../contract/content/transcript.ts';
import type { Database } from '../../../contract/vocabulary/databases.ts';
import { content, runs } from '../../built/checked.ts';
import { at, page, read, textOf } from '../../built/pages.ts';

type Page = ReturnType<typeof page>;

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

test('the index has a row and a column for each ORM, and where two meet the way to their page', () => {
  const $ = page('/compare/');
  const rows = $('.pairs tbody tr').toArray();
  expect(rows.map((row) => textOf($(row).children('th').text()))).toEqual(orms.map(({ data }) => data.name));
  orms.forEach((a, row) => {
    const cells = $(rows[row]).children('td').toArray();
    const links = cells.map((cell) => $(cell).find('a').attr('href'));
    expect(links).toEqual(
      orms
        .map((b) =>
          pairs.find((pair) => [pair.a, pair.b].includes(a) && [pair.a, pair.b].includes(b) && a !== b),
        )
        .map((pair) => pair && `/compare/${pair.id}/`),
    );
  });
});

test('a number of the index is how many features differ there, and is read out with both names', () => {
  const $ = page('/compare/');
  for (const { a, b, id } of pairs) {
    const [link, other] = $(`.pairs a[href="/compare/${id}/"]`).toArray();
    const differ = featuresApart(page(`/compare/${id}/`));
    expect(textOf($(link).text())).toBe(`${a.data.name} vs ${b.data.name}: ${differ}`);
    expect(textOf($(other).text())).toBe(`${b.data.name} vs ${a.data.name}: ${differ}`);
  }
});

/** What stands in the page of two, by the id of its task or feature: in a table, in a list of what is the same, or of what is not known. */
const isCompared = ($: Page, id: string): boolean => at($, id).is('.compared');
const isAlike = ($: Page, id: string): boolean => at($, id).parent().is('.alike');
const isOpen = ($: Page, id: string): boolean => at($, id).parent().closest('.open').length > 0;

/** Rows of features: what is the same has no row. */
function featuresApart($: Page): number {
  return features.filter(({ id }) => isCompared($, id)).length;
}

/** What a page shows first: PostgreSQL where both run on it. */
const shownOn = (...subjects: typeof orms): Database | undefined =>
  (['postgresql', 'sqlite', 'mariadb'] as const).find((database) =>
    subjects.every(({ data }) => 'drivers' in data.databases[database]),
  );

describe.each(pairs)('$id', ({ a, b, id }) => {
  const $ = page(`/compare/${id}/`);
  // Tasks that either has not been tried at are listed apart.
  const tried = tasks.filter(({ id: task }) => !isOpen($, task));
  const rows = tasks.filter(({ id: task }) => isCompared($, task));
  const shared = a.data.flavours.find((flavour) => b.data.flavours.includes(flavour));

  test('is called by both names', () => {
    expect(textOf($('h1').text())).toBe(`${a.data.name} vs ${b.data.name}`);
  });

  test('has each task and feature once, with links to cards that show these two', () => {
    expect([...$('main :is(li, tr)[id]')].map((row) => $(row).attr('id')).sort()).toEqual(
      [...tasks, ...features].map((row) => row.id).sort(),
    );
    for (const { id: feature } of features.filter((row) => isCompared($, row.id))) {
      const links = [...at($, feature).find('td .face > a')].map((link) => $(link).attr('href'));
      expect(links, feature).toEqual(
        [a, b].map((orm) => `/matrix/${feature}/?orms=${a.id},${b.id}#${orm.id}`),
      );
    }
    for (const { id: same } of [...tried, ...features].filter((row) => isAlike($, row.id))) {
      const links = [...at($, same).find('a')].map((link) => $(link).attr('href'));
      expect(links, same).toEqual([
        expect.stringMatching(new RegExp(`^/(tasks|matrix)/${same}/\\?orms=${a.id},${b.id}$`)),
      ]);
    }
    for (const { id: task } of rows) {
      const links = [...at($, task).find('td .face > a')].map((link) => $(link).attr('href'));
      expect(links, task).toEqual([a, b].map((orm) => `/tasks/${task}/?orms=${a.id},${b.id}#${orm.id}`));
    }
  });

  test('says what the database logged, in the order of the names', () => {
    for (const { id: task } of rows) {
      const sides = [...at($, task).find('td')].map((side) => textOf($(side).find('.count').first().text()));
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

  test('shows the biggest differences, the widest apart first, and no other outside a fold', () => {
    const shown = [...$('.compared')].filter((row) => $(row).closest('details').length === 0);
    const kinds = shown.map((row) => features.some(({ id: feature }) => feature === $(row).attr('id')));
    expect(shown.length).toBe(Math.min(8, $('.compared').length));
    expect(kinds.filter((isFeature) => !isFeature).length).toBeLessThanOrEqual(3);
    expect(kinds).toEqual(kinds.toSorted());
  });

  test('folds the rest by group, with what is the same in a fold of its own', () => {
    const lead = textOf($('.lead').text());
    const same = (rows: readonly { id: string }[]): number =>
      rows.filter(
        (row) => isAlike($, row.id) && at($, row.id).closest('.same').closest('details.group').length > 0,
      ).length;
    const differ = tried.length - same(tasks);
    expect(lead).toContain(
      tried.length > 0
        ? `${differ || 'None'} of ${tried.length} tasks ${differ === 1 ? 'differs' : 'differ'}`
        : `None of ${tasks.length} tasks can be compared yet`,
    );
    const apart = featuresApart($);
    const open = features.filter((row) => isOpen($, row.id)).length;
    expect(same(features) + apart + open).toBe(features.length);
    const compared = features.length - open;
    expect(lead).toContain(
      compared > 0
        ? `${apart || 'None'} of ${compared} features`
        : `None of ${features.length} features can be compared yet`,
    );
  });

  test('says at each group how many differ, how many are the same, and how many each has natively', () => {
    for (const element of $('details.group[id^=features-]').toArray()) {
      const [group, summary] = [$(element), textOf($(element).children('summary').text())];
      const own = features.filter((feature) => `features-${feature.group}` === group.attr('id'));
      const apart = own.filter(({ id: feature }) => isCompared($, feature));
      const same = own.filter(
        ({ id: feature }) => isAlike($, feature) && at($, feature).closest(group).length > 0,
      );
      if (apart.length > 0) expect(summary).toMatch(new RegExp(`\\b${apart.length} differs?\\b`));
      if (same.length > 0) expect(summary).toContain(`${same.length} the same`);
      [a, b].forEach((orm) => {
        const native = [...apart, ...same].filter(({ data }) => data.subjects?.[orm.id]?.status === 'native');
        expect(summary).toContain(
          `${orm.data.name}: ${native.length} of ${apart.length + same.length} native`,
        );
      });
    }
  });

  test('names the two once, above all tables, and in the head of each for those who listen', () => {
    expect([...$('.names > *')].map((name) => textOf($(name).text()))).toEqual([a.data.name, b.data.name]);
    for (const table of $('table.versus').toArray())
      expect([...$(table).find('thead th')].slice(1).map((head) => textOf($(head).text()))).toEqual([
        a.data.name,
        b.data.name,
      ]);
    expect($('.compared .subject')).toHaveLength(0);
  });

  test('has the facts of both, with the licence under its name', () => {
    const licence = $('.facts-of-two tr').filter((_, row) => $(row).find('th').text().trim() === 'Licence');
    expect([...licence.find('td')].map((cell) => textOf($(cell).text()))).toEqual([
      a.data.licence,
      b.data.licence,
    ]);
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
      const link = at($, id).filter('tr').find(`a[href="/tasks/${id}/#${subject}"]`);
      expect(
        [...link.find('code')].map((code) => textOf($(code).text())),
        `${id}, ${subject}`,
      ).toEqual(terms);
    }
  }
});
