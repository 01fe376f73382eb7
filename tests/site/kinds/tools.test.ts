/** Pages of tools, without JavaScript: what each is, and what its cases left behind. */
import { describe, expect, test } from 'vitest';
import { GLANCES, glanceWords } from '../../../contract/vocabulary/glances.ts';
import { content, runs } from '../../built/checked.ts';
import { at, page, paths, textOf, whole } from '../../built/pages.ts';

const tools = [...content.subjects.values()].filter(({ data }) => !['orm', 'baseline'].includes(data.kind));

test('there are tools, each with a page and a place in the index', () => {
  expect(tools.length).toBeGreaterThan(0);
  const $ = page('/tools/');
  for (const { id, data } of tools) {
    expect(paths()).toContain(`/tools/${id}/`);
    expect(textOf($(`a[href="/tools/${id}/"]`).first().text())).toBe(data.name);
  }
});

describe.each(tools)('$id', ({ id, data }) => {
  const $ = page(`/tools/${id}/`);

  test('says what it is, which version ran, and leads to its ORMs', () => {
    const version = runs.find(({ subject }) => subject === id)?.versions.subject ?? '';
    expect(textOf($('h1').text())).toBe(`${data.name} ${version}`.trim());
    expect(textOf($('main').text())).toContain(textOf(data.tagline));
    for (const orm of data.works_with) expect($(`main a[href="/orms/${orm}/"]`).length, orm).toBe(1);
  });

  test('leads to each feature that it was asked', () => {
    for (const { id: feature, data: asked } of content.features.values()) {
      if (!asked.subjects?.[id]) continue;
      expect($(`main a[href="/matrix/${feature}/#${id}"]`).length, feature).toBe(1);
    }
  });
});

test('no tool is taken for an ORM', () => {
  for (const path of ['/orms/', '/compare/', '/concepts/']) {
    const $ = page(path);
    for (const { id } of tools) expect($(`main [data-subject="${id}"]`).length, `${path} ${id}`).toBe(0);
  }
});

const ids = new Set(tools.map(({ id }) => id));
const left = runs.filter(
  ({ artifacts, task, subject }) => task !== undefined && artifacts && ids.has(subject),
);

describe.each([...new Set(left.map(({ subject }) => subject))])('files that %s left', (subject) => {
  const own = left.filter((run) => run.subject === subject);

  test.each(['task', 'tool'])('stand whole on the page of the %s', (where) => {
    const tool = page(`/tools/${subject}/`);
    // A tool's page works the first of its tasks through, and leads to the others.
    const first = /\/tasks\/([^/]+)\//.exec(tool('#worked a').attr('href') ?? '')?.[1];
    const shownHere = where === 'task' ? own : own.filter(({ task }) => task === first);
    expect(shownHere.length).toBeGreaterThan(0);
    for (const { task, database, artifacts = [] } of shownHere) {
      const $ = where === 'task' ? whole(`/tasks/${task ?? ''}/`) : tool;
      for (const { name, text } of artifacts) {
        const part = name.split('/')[0] ?? '';
        const shown = at($, subject)
          .filter('article')
          .find(`.transcript.${part} > div`)
          .filter((_, element) => $(element).attr('data-db')?.split(' ').includes(database) ?? true)
          .find('.artifacts pre');
        const texts = [...shown].map((pre) => $(pre).text().trimEnd());
        expect(texts, `${subject}, ${database}, ${name}`).toContain(text.trimEnd());
      }
    }
  });
});

describe('migration tools, change by change', () => {
  const $ = page('/tools/migrations/');
  const movers = tools.filter(({ data }) => data.kind === 'migrations');
  const changes = [...content.tasks.values()].filter(({ section }) => section === 'migrations');

  const jobs = $('section[aria-labelledby="jobs"] table');

  test('what one who chooses asks first is answered for each tool, by a task or by a source that is there', () => {
    const rows = $('section[aria-labelledby="glance"] tbody tr');
    expect([...rows].map((row) => textOf($(row).find('th').text()))).toEqual(Object.values(glanceWords));
    rows.each((index, row) => {
      const asked = GLANCES[index] ?? 'comes';
      movers.forEach(({ id, data }, column) => {
        const { says, task, source } = data.at_a_glance?.[asked] ?? { says: 'nothing' };
        const link = $(row).find('td').eq(column).find('a');
        expect(textOf(link.text()), `${id} ${asked}`).toBe(says.replaceAll('`', ''));
        expect(link.attr('href')).toBe(source?.url ?? `/tasks/${task ?? ''}/#${id}`);
        const own = page(`/tools/${id}/`)(`.subject-facts a[href="${link.attr('href') ?? ''}"]`);
        expect(textOf(own.text()).toLowerCase()).toContain(says.replaceAll('`', '').toLowerCase());
      });
    });
  });

  test('all tools are named where the page is called by its name', () => {
    for (const { data } of movers) expect($('h1').text()).toContain(data.name.split(' ')[0]);
  });

  test('each change is a row, and each of its cells leads to what a tool did', () => {
    expect(jobs.find('tbody tr').length).toBe(changes.length);
    for (const { id, data } of changes) {
      const row = jobs.find(`th a[href="/tasks/${id}/"]`).closest('tr');
      expect(textOf(row.find('th').text())).toBe(data.title);
      for (const tool of movers) {
        const cell = row.find(`td a[href="/tasks/${id}/#${tool.id}"]`);
        expect(textOf(cell.text()), `${id} ${tool.id}`).toMatch(/[a-z]/);
      }
    }
  });

  test('no cell says that nobody has tried', () => {
    expect($('tbody td').text()).not.toContain('not tried');
    expect(page('/tools/migrations/')('tbody td .missing').length).toBe(0);
  });

  test('counts the changes that needed no migration edited as its cells say it', () => {
    movers.forEach((tool, index) => {
      const cells = [...jobs.find('tbody tr')].map((row) =>
        textOf($(row).find('td').eq(index).find('a').text()),
      );
      const edited = cells.filter((words) => /draft edited|by hand/.test(words)).length;
      const said = textOf($('tfoot td').eq(index).find('span').last().text());
      expect(said, tool.id).toBe(`${cells.length - edited} of ${changes.length}`);
    });
  });

  test('a draft that failed first, and was run again after a statement by hand, is no draft that runs as it comes', () => {
    const row = $('th a[href="/tasks/unique-over-duplicates/"]').closest('tr');
    expect(row.find('td a').text()).not.toContain('as it comes');
  });

  test('a second database takes a setting of each tool, wherever it is written', () => {
    const row = jobs.find('th a[href="/tasks/migrate-two-databases/"]').closest('tr');
    for (const cell of row.find('td a')) expect(textOf($(cell).text())).toBe('● a setting');
  });

  test('where the draft alone was enough on a database, the settings that others need are not counted', () => {
    const cell = jobs.find('td a[href="/tasks/lengthen-column/#alembic"]');
    expect(textOf(cell.children().eq(0).text())).toBe('● as it comes on PostgreSQL and MariaDB');
    expect(textOf(cell.children().eq(1).text())).toBe('◐ a setting on SQLite');
  });

  test('is reached from the list of tools and from each of them', () => {
    for (const path of ['/tools/', ...movers.map(({ id }) => `/tools/${id}/`)]) {
      expect(page(path)('main a[href="/tools/migrations/"]').length, path).toBe(1);
    }
  });
});
