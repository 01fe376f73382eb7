/** A link that leads nowhere stops a build, once all pages are drawn: a whole build, which `npm test` has no time for. */
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { astro } from '../../../tools/astro.ts';
import { copyExcerpt, LITTLE } from '../../excerpt.ts';
import { Copy } from '../../mutants/copy.ts';

const root = copyExcerpt(LITTLE);
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a link or a fragment that leads nowhere, also under a base path', { timeout: 180_000 }, async () => {
  new Copy(root).append(
    'content/tasks/writing/upsert/task.mdx',
    '\nSee [gone](/tasks/gone/), [another id](#nowhere), [fine](#django), [another page](/tasks/upsert/#django), and [elsewhere](https://example.org/).\n',
  );
  // As far as this the build comes with an empty SITE, too.
  const { code, output } = await astro(root, ['build'], { SITE: '', BASE: '/emitted' });
  expect(code).toBe(1);
  expect(output).toMatch(/\/emitted\/tasks\/upsert\/\n\s+link: /);
  expect(output).toContain('link: /emitted/tasks/gone/\n');
  expect(output).toMatch(/link: .*#nowhere\n\s+rule: +nothing on that page has the id "nowhere"/);
  expect(output).toMatch(/\n2 problems above\./);
  expect(output).not.toMatch(/\n\s+at .*:\d+/);
});
