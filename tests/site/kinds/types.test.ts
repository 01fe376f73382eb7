/** `/types/` without JavaScript: what each checker answered is in the HTML. */
import { describe, expect, test } from 'vitest';
import { setupsOf } from '../../../contract/content/typing.ts';
import { type CheckEvidence, isRun } from '../../../contract/schemas/typing-evidence.ts';
import { shortType } from '../../../contract/content/typing-verdict.ts';
import { content, types, reports } from '../../built/checked.ts';
import { json, page, textOf } from '../../built/pages.ts';

const $ = page('/types/');
const checks = reports.filter((report): report is CheckEvidence => !isRun(report));

test('the lead names each checker with its version', () => {
  const lead = textOf($('.lead').text());
  for (const { checker, versions } of checks) expect(lead).toContain(`${checker} ${versions.checker}`);
});

test('every ORM has a line at the top, and one that nobody has looked at says so', () => {
  const orms = [...content.subjects.values()].filter(({ data }) => data.kind === 'orm');
  const lines = [...$('.best li')].map((line) => textOf($(line).text()));
  expect(lines).toHaveLength(orms.length);
  for (const { id, data } of orms) {
    const line = lines.find((text) => text.startsWith(data.name));
    const looked = types.subjects.has(id);
    expect(line, id).toMatch(looked ? / of \d+ types exact/ : /Nobody has looked yet/);
  }
});

describe.each([...types.questions.values()])('$id', ({ id, kind }) => {
  test('has an anchor, and a card for each ORM with its code', () => {
    expect($(`section#${id} h3`)).toHaveLength(1);
    for (const { subject, marks } of setupsOf(types)) {
      const code = marks.find((mark) => mark.kind === 'ask' && mark.question === id)?.code ?? 'no code';
      const shown = $(`article#${id}-${subject} pre`).text();
      for (const line of code.split('\n')) expect(shown, subject).toContain(line);
    }
  });

  test('tells what every checker answered', () => {
    for (const report of reports) {
      const card = textOf($(`article#${id}-${report.subject}`).text());
      const where = `${report.subject}, ${report.setup}, ${report.checker}`;
      if (isRun(report)) {
        const said =
          kind === 'reveals' ? report.returned[id] : (report.mistaken[id]?.type ?? 'nothing is raised');
        expect(card, where).toContain(said);
      } else if (kind === 'reveals') {
        expect(card, where).toContain(shortType(report.revealed[id] ?? 'no type'));
      } else if (report.caught[id]?.mistake.length === 0) {
        expect(card, where).toContain('Missed');
      }
    }
  });
});

test('each set-up has its number of complaints, and where it is not nothing they are told', () => {
  for (const { subject, setup, checker, elsewhere, caught } of checks) {
    const count = elsewhere.length + Object.values(caught).reduce((sum, { right }) => sum + right.length, 0);
    const link = $(`.tallies a[href="#complaints-${subject}-${setup}-${checker}"]`);
    expect(link.length, `${subject}, ${setup}, ${checker}`).toBe(count > 0 ? 1 : 0);
    if (count > 0) expect(textOf(link.text())).toMatch(new RegExp(`^${count} complaints?$`));
  }
});

test('types.json holds every answer', () => {
  const records = json('data/types.json') as {
    subject: string;
    setup: string;
    checker: string;
    question: string;
  }[];
  expect(records).toHaveLength(checks.length * types.questions.size);
  for (const { subject, setup, checker } of checks)
    expect(
      records.filter((one) => one.subject === subject && one.setup === setup && one.checker === checker),
    ).toHaveLength(types.questions.size);
});
