/** The pages of errors as they were built: the message, each cause with its code and the fix, and the same as data. */
import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { expect, inject, test } from 'vitest';
import { holds } from '../../../contract/content/error-words.ts';
import { saysOneOf } from '../../../src/features/ui/choices/messages.ts';
import { content } from '../../built/checked.ts';
import { json, page, textOf } from '../../built/pages.ts';
import { comesIn, KB } from '../../built/weight.ts';

const errors = [...content.errors.values()];

/** The transcript, and its exception with the message behind it as Python prints it. */
function saidIn(figure: Cheerio<Element>): string[] {
  const [name, message] = ['.raised b', '.raised span:last-child'].map((part) =>
    textOf(figure.find(part).text()),
  );
  return [
    textOf(figure.find('.transcript').text()),
    `${name?.replace(/^.*raises /, '') ?? ''}: ${message ?? ''}`,
  ];
}

/** Parts that catch what they meet and return it: as-printed has it, and the statements beside the code don’t. */
const RETURNED = new Set(['shared-session naive', 'pool-exhausted naive', 'wrong-loop naive']);

test('there are thirty or more, each with a line in the list', () => {
  expect(errors.length).toBeGreaterThanOrEqual(30);
  const rows = [...page('/errors/')('.error-list [data-row]')].map(({ attribs }) => attribs['id']);
  expect(new Set(rows)).toEqual(new Set(errors.map(({ id }) => id)));
});

test.each(errors.map((error) => [error.id, error] as const))('%s', (id, { data }) => {
  const $ = page(`/errors/${id}/`);
  const [first = ''] = data.messages;
  expect(textOf($('h1').text())).toContain(first);
  if (data.type !== undefined) expect(textOf($('h1').text())).toContain(data.type);
  // Others are found too, by what people paste.
  const phrases = textOf($('.phrases').text());
  for (const message of data.messages.slice(1)) expect(phrases).toContain(message);
  const printed = [...$('.as-printed td code')].map((code) => textOf($(code).text()));
  for (const message of data.messages)
    expect(
      printed.some((text) => holds(text, message.split('\n')[0] ?? '')),
      message,
    ).toBe(true);
  const causes = [...$('section.cause')];
  expect(causes).toHaveLength(data.causes.length);
  for (const [index, cause] of data.causes.entries()) {
    const own = $(causes[index]);
    expect(textOf(own.find('h2').text())).toContain(cause.title.replaceAll('`', ''));
    const [before, fix] = [...own.find('.sides figure')];
    // The run on the page says it, in so many words: raised, refused or returned.
    const isCaught = (cause.part ?? 'naive') === 'task' || cause.feature !== undefined;
    if (!isCaught && !RETURNED.has(`${cause.task} ${cause.part ?? 'naive'}`))
      expect(data.messages.some((message) => saidIn($(before)).some((text) => holds(text, message)))).toBe(
        true,
      );
    expect(textOf($(before).find('pre').text())).not.toBe('');
    if (fix) expect(textOf($(fix).find('.transcript').text())).not.toContain('✕ raises');
  }
  expect($('.prevent > ul > li')).toHaveLength(data.prevent.length);
  for (const line of $('.prevent > ul > li')) expect($(line).find('ul a').length).toBeGreaterThan(0);
});

test('a page comes in 24 KB', () => {
  const heavy = errors.filter(({ id }) => !comesIn(inject('site'), `/errors/${id}/`, 24 * KB));
  expect(heavy.map(({ id }) => id)).toEqual([]);
});

test('a task leads from an error that its runs met to the page of it', () => {
  expect(page('/tasks/unloaded-relation/')('.errors-met a[href="/errors/missing-greenlet/"]')).toHaveLength(
    2,
  );
});

test('the same as data', () => {
  const records = json('/data/errors.json') as { id: string; causes: { url: string }[] }[];
  expect(new Set(records.map(({ id }) => id))).toEqual(new Set(errors.map(({ id }) => id)));
  for (const { causes } of records)
    for (const { url } of causes) {
      const [path = '', fragment = ''] = url.split('#');
      expect(page(path)(`#${fragment}`), url).toHaveLength(1);
    }
});

test('whoever pastes what a run printed, with a traceback around it, finds its page among two or three', () => {
  const rows = [...page('/errors/')('.error-list [data-row]')].map(({ attribs }) => ({
    id: attribs['id'],
    said: (attribs['data-said'] ?? '').split('\n'),
  }));
  for (const { id, data } of errors)
    for (const code of page(`/errors/${id}/`)('.as-printed td code')) {
      const printed = textOf(page(`/errors/${id}/`)(code).text());
      // Others stand beside it: what came instead.
      if (!data.messages.some((message) => holds(printed, message))) continue;
      const pasted = `Traceback (most recent call last):\n  File "/app/main.py", line 1, in <module>\n    main()\n${printed}\n[SQL: SELECT 1]`;
      const found = rows.filter(({ said }) => saysOneOf(pasted, said)).map((row) => row.id);
      expect(found, printed).toContain(id);
      expect(found.length, `${printed}: ${found.join()}`).toBeLessThanOrEqual(3);
    }
});
