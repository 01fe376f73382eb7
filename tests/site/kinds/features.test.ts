/** The matrix and the page of each feature, without JavaScript: what is known, how, and where it is shown. */
import { describe, expect, test } from 'vitest';
import { statusWords } from '../../../src/features/ui/status/status-words.ts';
import { content, runs } from '../../built/checked.ts';
import { at, page, read, textOf, whole } from '../../built/pages.ts';

const asksOf = (group: string): string => content.groups.get(group)?.asks ?? '';
/** What the content says of each subject that is asked: the baseline of a task is not. */
const standingsOf = (id: string) => {
  const data = content.features.get(id)?.data;
  const { sql: _, ...asked } =
    (data?.task ? content.tasks.get(data.task)?.data.subjects : data?.subjects) ?? {};
  return asked;
};
const plain = (text: string): string => textOf(text.replaceAll('`', ''));

describe('the matrix', () => {
  const $ = page('/matrix/');

  test('has a row for each feature, and a cell in it for each subject that is asked, under its name', () => {
    for (const { id, group, data } of content.features.values()) {
      const row = at($, id).filter('tr');
      expect(row.find('th a').text(), id).toBe(data.title);
      const asked = [...content.subjects.values()].filter(({ data: { kind } }) => kind === asksOf(group));
      const heads = row.closest('table').find('thead [data-subject]');
      expect([...heads].map((head) => $(head).attr('data-subject'))).toEqual(asked.map((one) => one.id));
      expect(row.find('td'), id).toHaveLength(asked.length);
      asked.forEach(({ id: subject, data: { name } }, index) => {
        const cell = row.find('td').eq(index);
        const status = standingsOf(id)[subject]?.status ?? 'unknown';
        expect(textOf(heads.eq(index).find('.named').first().text())).toBe(name);
        if (Object.values(standingsOf(id)[subject]?.databases ?? {}).length > 0) return;
        expect(cell.hasClass(status), `${id}, ${subject}`).toBe(true);
        expect(textOf(cell.text()), `${id}, ${subject}`).toContain(statusWords[status].label);
      });
    }
  });

  test('leads from each row to the page where every answer is proved', () => {
    for (const { id, group } of content.features.values()) {
      expect(at($, id).find('th a').attr('href'), id).toBe(`/matrix/${id}/`);
      for (const { id: subject, data: of } of content.subjects.values())
        if (of.kind === asksOf(group)) expect(at(page(`/matrix/${id}/`), subject), id).toHaveLength(1);
    }
  });

  test('marks a cell that is known from a source alone, and no other', () => {
    for (const { id, group, data } of content.features.values()) {
      const asked = [...content.subjects.values()].filter(({ data: { kind } }) => kind === asksOf(group));
      for (const [index, { id: subject }] of asked.entries()) {
        const { source, status = 'unknown' } = data.subjects?.[subject] ?? {};
        const cited = source !== undefined && status !== 'unknown' && status !== 'inapplicable';
        const cell = at($, id).find('td').eq(index);
        expect(cell.hasClass('cited'), `${id}, ${subject}`).toBe(cited);
        expect(cell.text().includes('by a source'), `${id}, ${subject}`).toBe(cited);
      }
    }
  });

  test('sums up for each group how much of it each subject has natively', () => {
    for (const id of content.groups.keys()) {
      const group = $(`tbody[data-group="${id}"]`);
      const sums = group.find('.group td');
      for (const [index, sum] of [...sums].entries()) {
        const own = group.find(`[data-row] td:nth-child(${index + 2})`);
        const of = own.length - own.filter('.inapplicable').length;
        expect(textOf($(sum).text()), id).toBe(`${own.filter('.native').length} of ${of} native`);
      }
    }
  });

  test('counts features, cells and what is unknown, and leads to the backlog', () => {
    const lead = textOf($('.lead').text());
    const cells = $('[data-row] td').length.toLocaleString('en-GB');
    expect(lead).toContain(`${content.features.size} features, ${cells} cells`);
    const unknown = $('[data-row] td.unknown').length;
    const link = textOf($('.lead a[href="/method/backlog/"]').text());
    expect(link.split(' ')[0]).toBe(unknown > 0 ? `${unknown}` : '');
  });

  test('has the words that people type for each row, for its filter', () => {
    const words = JSON.parse(read('matrix/words.json')) as Record<string, string>;
    for (const { id, data } of content.features.values()) {
      expect(words[id], id).toContain(data.question);
      for (const phrase of data.phrases ?? []) expect(words[id], id).toContain(phrase);
    }
  });

  test('offers itself as CSV and JSON', () => {
    expect($('a[href="/data/matrix.csv"]')).toHaveLength(1);
    expect($('a[href="/data/features.json"]')).toHaveLength(1);
  });
});

describe.each([...content.features.values()])('$id', ({ id, group, data, probes }) => {
  const own$ = page(`/matrix/${id}/`);
  const $ = whole(`/matrix/${id}/`);
  const own = runs.filter((run) => run.feature === id);

  test('says the question, why it matters, and the answer of each subject with an anchor', () => {
    expect(textOf(own$('h1').text())).toBe(data.title);
    expect(textOf(own$('h1 + .question').text())).toBe(plain(data.question));
    expect(textOf(own$('main').text())).toContain(plain(data.why));
    for (const { id: subject, data: of } of content.subjects.values()) {
      const asked = of.kind === asksOf(group);
      expect(at($, subject).filter('article'), subject).toHaveLength(asked ? 1 : 0);
      const row = own$(`.answers li[data-subject="${subject}"]`);
      expect(row, subject).toHaveLength(asked ? 1 : 0);
      if (!asked) continue;
      // The answer leads to its code: in the page, or by its own id on the page that has all.
      const away = at(own$, subject).filter('article').length === 0;
      expect(row.find('a').attr('href'), subject).toBe(
        away ? `/matrix/${id}/all/#${subject}` : `#${subject}`,
      );
      expect(at(own$, subject), subject).toHaveLength(1);
      const { status } = standingsOf(id)[subject] ?? { status: 'unknown' as const };
      if (Object.values(standingsOf(id)[subject]?.databases ?? {}).length === 0)
        expect(textOf(row.text()), subject).toContain(statusWords[status].label);
    }
  });

  test('shows each probe, its whole script, and what each database saw of it', () => {
    for (const { subject, release, regions, script } of probes) {
      const card = at($, subject).filter('article');
      const link = release === undefined ? card : own$('.releases');
      expect(link.find(`a[href="/scripts/${script.name}"]`).length, script.name).toBeGreaterThan(0);
      if (release !== undefined) continue;
      const shown = [...card.find('pre')].map((pre) => $(pre).text().trimEnd());
      expect(shown, script.name).toContain(regions.find(({ name }) => name === 'task')?.code);
    }
    for (const run of own.filter(({ release }) => release === undefined)) {
      const transcripts = at($, run.subject)
        .filter('article')
        .find('.transcript > div')
        .filter((_, element) => {
          const { 'data-db': databases, 'data-flavour': flavour } = $(element).attr() ?? {};
          return (
            (!databases || databases.split(' ').includes(run.database)) &&
            (!flavour || flavour === run.flavour)
          );
        });
      const last = run.phases.at(-1);
      const where = `${run.subject}, ${run.flavour}, ${run.database}`;
      if (last?.outcome === 'raised') expect(textOf(transcripts.text()), where).toContain(last.error.type);
      for (const { sql } of last?.statements ?? [])
        expect(textOf(transcripts.text()), where).toContain(/\w+/.exec(sql)?.[0] ?? '');
    }
  });

  test('shows what came of it on each older release', () => {
    for (const run of own.filter(({ release }) => release !== undefined)) {
      const row = own$(`.releases tr:has(a[href="/scripts/${run.script}"])`);
      const last = run.phases.at(-1);
      expect(textOf(row.text())).toContain(run.versions.subject);
      expect(textOf(row.text())).toContain(last?.outcome === 'raised' ? last.error.type : 'passed');
    }
  });

  test('says the source of an answer that no run gives, with its version and its day', () => {
    for (const [subject, { source }] of Object.entries(data.subjects ?? {})) {
      if (!source) continue;
      const card = at($, subject).filter('article');
      expect(card.find(`a[href="${source.url}"]`), subject).toHaveLength(1);
      for (const said of [source.version, source.checked]) expect(card.text(), subject).toContain(said);
    }
  });

  test('leads to the task that answers it, card by card', () => {
    if (!data.task) return;
    const samples = content.tasks.get(data.task)?.samples ?? [];
    for (const [subject, { status }] of Object.entries(standingsOf(id))) {
      if (status === 'unknown') continue;
      const card = at($, subject).filter('article');
      expect(card.find(`a[href="/tasks/${data.task}/#${subject}"]`), subject).toHaveLength(1);
      // Its code is shown here, too.
      const sample = samples.find((one) => one.subject === subject && one.release === undefined);
      const code = sample?.regions.find(({ name }) => name === 'task')?.code;
      const shown = [...card.find('pre')].map((pre) => $(pre).text().trimEnd());
      if (code !== undefined) expect(shown, subject).toContain(code);
    }
  });
});

test('the backlog lists every unknown cell', () => {
  const $ = page('/method/backlog/');
  const listed = new Set([...$('a[href]')].map((link) => $(link).attr('href')));
  for (const { id, group, data } of content.features.values()) {
    if (data.task) continue;
    for (const { id: subject, data: of } of content.subjects.values()) {
      if (of.kind !== asksOf(group)) continue;
      const unknown = (data.subjects?.[subject]?.status ?? 'unknown') === 'unknown';
      if (unknown) expect(listed, `${id}, ${subject}`).toContain(`/matrix/${id}/#${subject}`);
    }
  }
});
