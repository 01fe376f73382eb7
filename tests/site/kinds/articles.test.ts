/** Articles without JavaScript: what they say comes from the evidence, and leads to it. */
import { describe, expect, test } from 'vitest';
import { countWork } from '../../../contract/content/transcript.ts';
import { content, runs } from '../../built/checked.ts';
import { page, textOf } from '../../built/pages.ts';

/** What an element shows that names no flavour. */
function firstFlavour(subject = ''): string | undefined {
  return content.subjects.get(subject)?.data.flavours[0];
}

test('the index leads to every article', () => {
  const $ = page('/articles/');
  for (const { id, data } of content.articles.values()) {
    expect(textOf($(`a[href="/articles/${id}/"]`).text())).toBe(textOf(data.title));
  }
});

describe.each([...content.articles.values()])('$id', ({ id, data, embeds }) => {
  const $ = page(`/articles/${id}/`);

  test('has contents that lead to its headings', () => {
    const links = [...$('.contents a')].map((link) => $(link).attr('href'));
    const headings = [...$('main :is(h2, h3)[id]')].map((heading) => `#${$(heading).attr('id')}`);
    expect(links).toEqual(headings);
    expect(links.length).toBeGreaterThan(0);
  });

  test('says how long it takes, and on what it was checked', () => {
    const main = textOf($('main').text());
    expect(main).toMatch(/\d+ minutes to read/);
    const subjects = new Set(embeds.flatMap(({ attributes: { subject } }) => subject ?? []));
    const checked = textOf($('#checked').parent().text());
    for (const subject of subjects) {
      const version = runs.find((run) => run.subject === subject && !run.release)?.versions.subject;
      expect(checked, subject).toContain(version);
    }
  });

  test('shows the code of each sample that it names', () => {
    for (const { name, attributes } of embeds.filter((embed) => embed.name === 'Sample')) {
      const { task, feature, subject, flavour, phase = 'task' } = attributes;
      const cases = task ? content.tasks.get(task)?.samples : content.features.get(feature ?? '')?.probes;
      const own = cases?.find(
        (source) => source.subject === subject && (!flavour || source.flavour === flavour),
      );
      const code = own?.regions.find((region) => region.name === phase)?.code ?? '';
      expect(textOf($('.text').text()), name).toContain(textOf(code));
    }
  });

  test('has a line in its rows of the matrix for each ORM that it compares', () => {
    for (const { attributes } of embeds.filter((embed) => embed.name === 'Row')) {
      const path = `/matrix/${attributes.feature}/#`;
      const shown = [...$(`.answers a[href^="${path}"]`)].map((link) =>
        $(link).attr('href')?.slice(path.length),
      );
      if (data.orms) expect(shown.sort(), path).toEqual([...data.orms].sort());
      else expect(shown.length, path).toBeGreaterThan(1);
    }
  });

  test('counts statements as the evidence does', () => {
    for (const { attributes } of embeds.filter(({ name }) => name === 'Statements')) {
      const { task, feature, subject, flavour, database = 'postgresql', phase = 'task' } = attributes;
      const run = runs.find(
        (candidate) =>
          candidate.task === task &&
          candidate.feature === feature &&
          candidate.subject === subject &&
          candidate.release === undefined &&
          candidate.database === database &&
          candidate.flavour === (flavour ?? firstFlavour(subject)),
      );
      const count = countWork(run?.phases.find(({ name }) => name === phase)?.statements ?? []);
      const path = task ? `/tasks/${task}/#${subject ?? ''}` : `/matrix/${feature ?? ''}/#${subject ?? ''}`;
      const said = [...$(`.text a[href="${path}"]`)].map((link) => textOf($(link).text()));
      expect(said, path).toContain(`${count} statement${count === 1 ? '' : 's'}`);
    }
  });

  test('leads on to its tasks', () => {
    for (const task of data.tasks) expect($(`#further ~ ul a[href="/tasks/${task}/"]`)).toHaveLength(1);
  });
});
