/** A task’s pages without JavaScript: everything that was observed is in the HTML of the page itself, or of the one that has all. */
import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { countWork } from '../../../contract/content/transcript.ts';
import { isWay } from '../../../contract/vocabulary/phases.ts';
import { content, runs } from '../../built/checked.ts';
import { at, page, paths, textOf, whole } from '../../built/pages.ts';

test('every task has a page', () => {
  expect(paths()).toEqual(expect.arrayContaining([...content.tasks.keys()].map((id) => `/tasks/${id}/`)));
});

const other = (flavour: string): string => (flavour === 'async' ? 'sync' : 'async');

describe.each([...content.tasks.values()])('$id', ({ id, data, samples: all }) => {
  const own$ = page(`/tasks/${id}/`);
  const $ = whole(`/tasks/${id}/`);
  const samples = all.filter(({ release }) => release === undefined);
  const own = runs.filter((run) => run.task === id && run.release === undefined);

  test('says the question, the answer and the expected rows', () => {
    const main = textOf(own$('main').text());
    expect(textOf(own$('h1').text())).toBe(data.title);
    for (const said of [data.question, data.answer]) expect(main).toContain(textOf(said.replaceAll('`', '')));
  });

  test('has a card with an anchor for each subject, and its whole script to download', () => {
    for (const { subject, script } of samples) {
      expect(at($, subject).filter('article'), subject).toHaveLength(1);
      const link = at($, subject).find(`a[href="/scripts/${script.name}"]`);
      expect(link.length, script.name).toBeGreaterThan(0);
    }
  });

  test('shows the code of each sample, line by line', () => {
    for (const { subject, flavour, regions } of samples) {
      const shown = [...at($, subject).find('pre')].map((pre) => $(pre).text().trimEnd());
      for (const { name, code } of regions) {
        if (name === 'task' || name === 'naive')
          expect(shown, `${subject}, ${flavour}, ${name}`).toContain(code);
      }
    }
  });

  test('links the count of the overview to the card, or to the line that leads to it', () => {
    for (const subject of new Set(samples.map(({ subject }) => subject))) {
      for (const one$ of [own$, $]) {
        expect(one$(`.overview a[href="#${subject}"]`).length, subject).toBeGreaterThan(0);
        expect(at(one$, subject), subject).toHaveLength(1);
      }
    }
  });

  test('has two solutions side by side, and a line that leads to each of the others', () => {
    const cards = [...own$('article[data-choice]')].map((card) => own$(card).attr('id'));
    expect(cards.length).toBeLessThanOrEqual(2);
    const away = [...own$('li[data-folded][id]')].map((line) => own$(line));
    for (const line of away) {
      const subject = line.attr('id') ?? '';
      expect(line.find('a').attr('href'), subject).toBe(`/tasks/${id}/all/#${subject}`);
      expect(at($, subject).filter('article'), subject).toHaveLength(1);
    }
    const all = [...$('article[data-choice]')].map((card) => $(card).attr('id'));
    expect([...cards, ...away.map((line) => line.attr('id'))].sort()).toEqual(all.sort());
  });

  test('says what to notice under the answer, point by point', () => {
    const lines =
      content.tasks
        .get(id)
        ?.body.split('\n')
        .filter((line) => line.trim() !== '') ?? [];
    const points = [...own$('#notice li')].map((point) => textOf(own$(point).text()));
    expect(points.length).toBeGreaterThanOrEqual(Math.min(1, lines.length));
    expect(own$('#notice').prevAll('.answer')).toHaveLength(1);
    expect(own$('#notice').nextAll('.compared')).toHaveLength(1);
  });

  test('shows what came of it on each older release, with the script that ran', () => {
    for (const run of runs.filter(({ task, release }) => task === id && release !== undefined)) {
      const row = textOf(own$(`.releases tr:has(a[href="/scripts/${run.script}"])`).text());
      const last = run.phases.at(-1);
      expect(row).toContain(run.versions.subject);
      expect(row).toContain(last?.outcome === 'raised' ? last.error.type : 'passed');
    }
  });

  test('holds what each database saw of each sample', () => {
    for (const run of own) {
      const transcripts = at($, run.subject)
        .find('.transcript > div')
        .filter((_, element) => {
          const databases = $(element).attr('data-db');
          const flavour = $(element).attr('data-flavour');
          return (
            (!databases || databases.split(' ').includes(run.database)) &&
            (!flavour || flavour === run.flavour)
          );
        });
      const text = textOf(transcripts.text());
      for (const phase of run.phases) {
        const where = `${run.subject}, ${run.flavour}, ${run.database}, ${phase.name}`;
        if (phase.name !== 'setup') expect(text, where).toContain(String(countWork(phase.statements)));
        if (phase.outcome === 'raised') expect(text, where).toContain(phase.error.type);
        // The first word of each statement survives any formatting of SQL.
        for (const { sql } of phase.statements) expect(text, where).toContain(/\w+/.exec(sql)?.[0] ?? '');
      }
    }
  });

  test('says the same number in the overview, above the transcript and beside its last statement', () => {
    // Looked for once: it takes seconds to go through a page for each run.
    const links = Map.groupBy($('.overview a[href^="#"]'), ({ attribs }) => attribs['href']?.slice(1));
    for (const run of own) {
      const shown = (elements: Cheerio<Element>) =>
        elements.filter((_, element) => {
          const { 'data-db': databases, 'data-flavour': flavour } = $(element).attr() ?? {};
          return (
            (!databases || databases.split(' ').includes(run.database)) && flavour !== other(run.flavour)
          );
        });
      const where = `${run.subject}, ${run.flavour}, ${run.database}`;
      const row = shown($(links.get(run.subject) ?? []));
      expect(row, where).toHaveLength(1);
      const marks = row.find('b').text().split(' → ');
      for (const phase of run.phases) {
        if (phase.outcome === 'raised') continue;
        const count = countWork(phase.statements);
        const number = (phase.name === 'naive' ? marks[0] : marks.at(-1)) ?? '';
        // The overview tells of the way that is recommended, not of the others.
        if (!isWay(phase.name)) expect(number.replace('✕ ', ''), where).toBe(String(count));
        const transcript = shown(
          at($, run.subject).filter('article').find(`.transcript.${phase.name} > div`),
        );
        expect(transcript.find('.counts b').text(), where).toBe(String(count));
        const last = transcript.find('li:is(.work, .round) > b').last().text();
        expect(last.split('–').at(-1), where).toBe(count === 0 ? '' : String(count));
      }
    }
  });
});
