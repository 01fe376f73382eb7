/** Lists of tasks, ORMs and tools, the front page, and what stands where there is no page, without JavaScript. */
import { describe, expect, test } from 'vitest';
import { content, facts } from '../../built/checked.ts';
import { json, page, read, textOf } from '../../built/pages.ts';

const tasks = [...content.tasks.values()];
const orms = [...content.subjects.values()].filter(({ data }) => data.kind === 'orm');

describe('the list of tasks', () => {
  const $ = page('/tasks/');

  test('has a line for each task under its section, with its title, its question and the way to it', () => {
    expect($('.task-line')).toHaveLength(tasks.length);
    for (const { id, section, data } of tasks) {
      const line = $(`[data-section=${section}] #task-${id}`);
      expect(textOf(line.find('h3').text()), id).toBe(data.title);
      expect(line.find('h3 a').attr('href')).toBe(`/tasks/${id}/`);
      expect(textOf(line.find('.note').text())).toBe(textOf(data.question));
      expect(line.find('.trap'), id).toHaveLength(data.trap ? 1 : 0);
    }
  });

  test('has a bar for each that is asked, and says in words who did what', () => {
    for (const { id, section, data } of tasks) {
      const asks = content.sections.get(section)?.asks;
      const asked = [...content.subjects.values()].filter((subject) => subject.data.kind === asks);
      const line = $(`#task-${id}`);
      expect(line.find('.bars i').length, id).toBe(asked.length);
      const says = line.find('.bars').attr('title');
      for (const { id: subject, data: own } of asked) {
        if (data.subjects[subject]?.status === 'native') expect(says, id).toMatch(/^Native|\. Native/);
        expect(says, id).toContain(own.name);
      }
    }
  });

  test('a bar has the shape of the status that the task page shows', () => {
    const line = $('#task-composite-primary-key .bars i').toArray();
    const card = page('/tasks/composite-primary-key/');
    orms.forEach(({ id }, index) => {
      const status = content.tasks.get('composite-primary-key')?.data.subjects[id]?.status ?? 'unknown';
      expect($(line[index]).attr('class'), id).toBe(status);
      expect(card(`#${id}`).length).toBe(1);
    });
  });

  test('can be chosen by section and by what is in it, and each choice says how many it leaves', () => {
    for (const [id] of content.sections) {
      const own = tasks.filter(({ section }) => section === id).length;
      if (own > 0) expect(textOf($(`label:has([name=section][value=${id}]) b`).text()), id).toBe(`${own}`);
    }
    const traps = tasks.filter(({ data }) => data.trap).length;
    expect(textOf($('label:has([name=only][value=traps]) b').text())).toBe(`${traps}`);
    expect($('.task-line[data-traps]')).toHaveLength(traps);
  });

  test('finds a task by the names of calls and errors that are not on the page', () => {
    const more = $('[data-filter]').attr('data-more') ?? '';
    const words = json(more.slice(1)) as Record<string, string>;
    expect(Object.keys(words).sort()).toEqual(
      $('.task-line')
        .toArray()
        .map((line) => $(line).attr('id'))
        .sort(),
    );
    expect(words['task-unloaded-relation']).toContain('MissingGreenlet');
    expect(words['task-prefetch'] ?? words['task-n-plus-one']).toMatch(/select_related|prefetch_related/);
  });
});

test('the list of ORMs has a card for each, with the same rows in each', () => {
  const $ = page('/orms/');
  const cards = $('.profiles > li').toArray();
  expect(cards).toHaveLength(orms.length);
  expect(new Set(cards.map((card) => $(card).children().length)).size).toBe(1);
});

test('the list of ORMs has each fact of the packages as a value, and never a status', () => {
  const $ = page('/orms/');
  for (const own of facts) {
    const said = (fact: string): string => textOf($(`#${fact} li:has([data-subject=${own.subject}])`).text());
    expect(said('stage'), own.subject).toContain(own.stage ?? 'says nothing');
    expect(said('newest'), own.subject).toContain(own.newest.version);
    expect(said('releases'), own.subject).toMatch(new RegExp(` ${own.recent.length}$`));
    expect(said('requires'), own.subject).toContain(`${own.requires.length} package`);
  }
  expect($('#facts ~ .facts-compared .status')).toHaveLength(0);
  // What were rows of the matrix once lead here.
  for (const id of ['maturity', 'recent-release']) {
    expect(page(`/matrix/${id}/`)('main a').attr('href')).toBe('/orms/');
    expect(page('/matrix/')(`#${id}`)).toHaveLength(0);
  }
});

describe.each(orms)('the profile of $id', ({ id, data }) => {
  const $ = page(`/orms/${id}/`);

  test('says its licence by that name', () => {
    const row = $('.subject-facts tr').filter((_, own) => textOf($(own).find('th').text()) === 'Licence');
    expect(textOf(row.find('td').text())).toBe(data.licence);
  });

  test('has each feature once in its group, what it lacks before what it has, which is folded', () => {
    for (const { id: feature, group, data: asked } of content.features.values()) {
      const answer = asked.subjects?.[id];
      if (!answer || answer.status === 'unknown') continue;
      const link = $(`main a[href="/matrix/${feature}/#${id}"]`);
      expect(link.closest('.place-group').attr('id'), feature).toBe(`features-${group}`);
      expect(link.closest('details.natives').length, feature).toBe(answer.status === 'native' ? 1 : 0);
    }
  });

  test('leads to each group from the list of contents', () => {
    const groups = $('.place-group')
      .toArray()
      .map((group) => `#${$(group).attr('id')}`);
    expect(groups.length).toBeGreaterThan(5);
    for (const group of groups) expect($(`.contents a[href="${group}"]`), group).toHaveLength(1);
  });
});

test('the front page has four doors, and each leads on from where it says', () => {
  const $ = page('/');
  const doors = $('.doors > li').toArray();
  expect(doors.map((door) => $(door).find('h2 a').attr('href'))).toEqual([
    '/choose/',
    '/from/',
    '/errors/',
    '/compare/',
  ]);
  // A field, a list or a choice that works at once, and no bare button.
  for (const door of doors) expect($(door).find('a, input, select').length).toBeGreaterThan(1);
});

test('where there is no page stand the same doors, and the list that a guess is taken from is there', () => {
  const $ = page('/404.html');
  expect($('.doors h2 a')).toHaveLength(4);
  expect(read($('[data-guess]').attr('data-guess')?.slice(1) ?? '')).toContain('<loc>');
});
