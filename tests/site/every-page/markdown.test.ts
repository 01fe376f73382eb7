/** The Markdown version of each page, for programs that read. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listed as listedPaths, opening, read, textOf } from '../../built/pages.ts';

const listed = listedPaths();

test('every page has one, and says so', () => {
  expect(listed.length).toBeGreaterThan(100);
  for (const path of listed) {
    const link = opening(path)('link[type="text/markdown"]').attr('href');
    expect(link, path).toBe('index.html.md');
    expect(existsSync(join(inject('site'), path, 'index.html.md')), path).toBe(true);
  }
});

test.for(listed)('%s has the same heading, and none of the markup', (path) => {
  const text = read(`${path}index.html.md`);
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  expect(textOf(text.split('\n')[0] ?? '').replace(/[`\\*]/g, '')).toBe(
    `# ${textOf(opening(path)('h1').text())}`,
  );
  expect(prose).not.toMatch(/<(?!https?:|\/?br\b)\/?[a-z]/);
  expect(prose).not.toMatch(/\]\((?!https?:)/);
});

test('a task’s holds the code and the SQL of every ORM', () => {
  const text = read('tasks/upsert/index.html.md');
  for (const name of ['SQLAlchemy', 'Django ORM', 'Tortoise ORM', 'Piccolo', 'Plain SQL'])
    expect(text).toContain(`\n## ${name}\n`);
  expect(text).toContain('on_conflict_do_update(');
  expect(text).toMatch(/\*PostgreSQL, async:\*[\s\S]*?```sql\n[\s\S]*?ON CONFLICT/);
  expect(text).not.toContain('SHOW server_version');
});

test('llms.txt leads to the Markdown of every page that is not a list', () => {
  const addresses = [...read('llms.txt').matchAll(/\]\((\S+)\)/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  for (const address of addresses) expect(existsSync(join(inject('site'), address)), address).toBe(true);
  const named = globSync('{tasks,matrix,orms,tools,compare,articles}/*/index.html.md', {
    cwd: inject('site'),
  });
  expect(named.length).toBeGreaterThan(100);
  for (const file of named) expect(addresses).toContain(`/${file}`);
});
