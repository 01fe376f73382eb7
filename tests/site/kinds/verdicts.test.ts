/** Verdicts on the pages of pairs and ORMs: each line with the way to what it rests on. */
import { expect, test } from 'vitest';
import { reasonsIn } from '../../../contract/checks/verdicts.ts';
import { content } from '../../built/checked.ts';
import { page, textOf } from '../../built/pages.ts';

test('every line stands on its page, and on the sheet, with a link to what it rests on', () => {
  expect(content.verdicts.size).toBeGreaterThan(0);
  for (const { id, orm, pair } of content.verdicts.values()) {
    const paths = orm ? [`/orms/${id}/`] : [`/compare/${id}/`, `/compare/${id}/sheet/`];
    for (const path of paths) {
      const $ = page(path);
      const lines = [...$('.reasons li')].map((line) => textOf($(line).text()));
      for (const [field, { text }] of reasonsIn({ ...(orm && { orm }), ...(pair && { pair }) }))
        expect(
          lines.some((line) => line.startsWith(text.replaceAll('`', ''))),
          `${path} ${field}`,
        ).toBe(true);
      for (const line of $('.reasons li'))
        expect($(line).find('.rests-on a').length, path).toBeGreaterThan(0);
    }
  }
});

test('each pair of ORMs, and each ORM, has a verdict', () => {
  const orms = [...content.subjects.values()].filter(({ data }) => data.kind === 'orm').map(({ id }) => id);
  const pairs = orms.flatMap((a, index) => orms.slice(index + 1).map((b) => `${a}-vs-${b}`));
  expect([...content.verdicts.keys()].sort()).toEqual([...orms, ...pairs].sort());
});
