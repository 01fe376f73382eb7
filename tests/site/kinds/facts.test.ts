/** What an ORM is as a package: what pages say of it, made again from what was asked, locked and run. */
import { describe, expect, test } from 'vitest';
import { content, facts, runs } from '../../built/checked.ts';
import { page, textOf } from '../../built/pages.ts';

const DAY = 86_400_000;
const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const day = (text: string): string =>
  new Date(text).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

test('there are facts of each ORM', () => {
  const orms = [...content.subjects.values()].filter(({ data }) => data.kind === 'orm').map(({ id }) => id);
  expect(new Set(facts.map(({ subject }) => subject))).toEqual(new Set(orms));
});

describe.each(facts.map((own) => [own.subject, own] as const))('of %s', (id, own) => {
  const subject = content.subjects.get(id);
  const rows = new Map(
    [...page(`/orms/${id}/`)('.subject-facts tr')].map((row) => {
      const $ = page(`/orms/${id}/`);
      return [textOf($(row).find('th').text()), $(row)] as const;
    }),
  );
  const said = (name: string): string => textOf(rows.get(name)?.text() ?? '');

  test('is asked about the release that is compared, and agrees with what is locked and written', () => {
    expect(subject?.locked?.get(subject.data.package?.toLowerCase() ?? '')).toBe(own.version);
    expect(own.licence).toBe(subject?.data.licence);
    // What comes with it comes by the lock, except what is for another platform.
    for (const name of own.requires) expect([...(subject?.locked?.keys() ?? [])], name).toContain(name);
    expect(own.requires).toEqual([...new Set(own.requires)].sort());
    expect(own.python.replace(/^>=(3\.\d+).*$/, '$1')).toBe(own.pythons[0]);
  });

  test('has days in order, within the 24 months before it was asked', () => {
    const { recent, checked, newest, first } = own;
    expect(recent).toEqual([...recent].sort());
    const since = `${Number(checked.slice(0, 4)) - 2}${checked.slice(4)}`;
    for (const one of recent) expect(one > since && one <= checked, one).toBe(true);
    if (newest.day > since) expect(recent.at(-1)).toBe(newest.day);
    expect(first.day <= newest.day).toBe(true);
  });

  test('says on its page what was found, relative to the day on which it was asked', () => {
    const { recent, checked, newest, first, requires, installed, importing, advisories } = own;
    expect(said('Releases')).toContain(`${recent.length} in the 24 months before ${day(checked)}`);
    expect(said('Releases')).toContain(
      `The newest, ${newest.version}, was ${days(newest.day, checked)} days old then; the oldest on PyPI is ${first.version}, of ${day(first.day)}`,
    );
    expect(said('Licence')).toContain(own.licence);
    expect(said('Python')).toContain(own.python);
    expect(said('Python')).toContain(`${own.pythons[0] ?? ''} to ${own.pythons.at(-1) ?? ''}`);
    expect(said('Brings along')).toContain(`${requires.length} package`);
    for (const name of requires) expect(said('Brings along')).toContain(name);
    expect(said('Installed')).toContain(`${Math.round(installed / 1e5) / 10} MB`);
    expect(said('Importing it')).toContain(`${importing.time} times the processor time`);
    expect(said('Importing it')).toContain(`${importing.memory} times its memory`);
    expect(said('Type hints')).toContain(own.typed ? 'has a' : 'no');
    expect(said('Security')).toContain(advisories[0]?.id ?? `no open advisory on ${newest.version}`);
  });

  test('has a mark for each day with a release, where it belongs', () => {
    const $ = page(`/orms/${id}/`);
    const marks = [...$('.release-timeline line')].slice(1).map(({ attribs }) => Number(attribs['x1']));
    const expected = [...new Set(own.recent)].map((one) => 731 - days(one, own.checked));
    expect(marks).toEqual(expected);
    for (const mark of marks) expect(mark).toBeGreaterThanOrEqual(0);
  });

  test('counts the runs that there are, and the Pythons on which they were', () => {
    // A feature that a task answers has no runs of its own.
    const ran = runs.filter(
      (run) => run.subject === id && (run.task !== undefined || run.feature !== undefined),
    );
    const [, count = ''] = /([\d,]+) runs here on /.exec(said('Python')) ?? [];
    // Those of rows that ask tools are told on the tools' pages.
    expect(Number(count.replace(',', ''))).toBeLessThanOrEqual(ran.length);
    expect(Number(count.replace(',', ''))).toBeGreaterThan(ran.length * 0.9);
    const [, pythons = ''] = /runs here on (.*)$/.exec(said('Python')) ?? [];
    const all = new Set(ran.map(({ versions }) => versions.python));
    for (const python of pythons.split(', ')) expect([...all]).toContain(python);
  });

  test('is the same on the pairs and on their sheets', () => {
    for (const other of facts.filter(({ subject: one }) => one !== id)) {
      const paths = [`/compare/${id}-vs-${other.subject}/`, `/compare/${id}-vs-${other.subject}/sheet/`];
      for (const path of paths) {
        const $ = page(path);
        // The other order leads to it.
        if ($('meta[http-equiv=refresh]').length > 0) break;
        const text = textOf($('main').text());
        expect(text, path).toContain(`${own.recent.length} in the 24 months before ${day(own.checked)}`);
        expect(text, path).toContain(`${Math.round(own.installed / 1e5) / 10} MB`);
        expect(text, path).toContain(own.licence);
        expect(text, path).toContain(own.python);
      }
    }
  });
});
