/** How much work a change was, read from a console. */
import { expect, test } from 'vitest';
import { effortInWords, effortsIn } from '../../../../src/features/migrations/effort.ts';

const model = '# edit bookshop/models.py\n-    a\n+    b\n';
const draft = '$ python manage.py makemigrations -n b\nMigrations for bookshop\n';
const run = '\n$ python manage.py migrate\n  Applying bookshop.0002_b... OK\n';

test('a draft that runs as it is costs nothing, for a model is what one wanted to change', () => {
  expect(effortsIn(`${model}\n${draft}${run}`)).toEqual([]);
});

test.each([
  ['Was book.title renamed to book.name (a CharField)? [y/N] y'],
  ['Did you rename the `title` column to `name` on the `Book` table? (y/N)y'],
  ['(bookshop.Book) Rename title to name? [True]: y'],
  ['Select an option: 1'],
])('an answer is an effort: %s', (question) => {
  expect(effortsIn(`${model}\n${draft}${question}\n${run}`)).toEqual(['asked']);
});

test.each([
  ['bookshop/migrations/0002_b.py'],
  ['migrations/versions/0002_b.py'],
  ['migrations/bookshop/1_20000101000000_b.py'],
])('a draft that was changed is edited: %s', (file) => {
  expect(effortsIn(`${draft}\n# edit ${file}\n+    more\n${run}`)).toEqual(['edited']);
});

test.each([
  ['python manage.py makemigrations bookshop --empty -n b', 'bookshop/migrations/0002_b.py'],
  ['aerich migrate --name b --empty', 'migrations/bookshop/1_b.py'],
  ['piccolo migrations new bookshop', 'bookshop/migrations/bookshop_2000.py'],
  ['alembic revision -m b --rev-id 0002', 'migrations/versions/0002_b.py'],
])('a file that began empty is written by hand: %s', (command, file) => {
  expect(effortsIn(`$ ${command}\ndone\n\n# edit ${file}\n+    all of it\n${run}`)).toEqual(['written']);
});

test('a draft after an empty file is a draft again', () => {
  const empty = '$ alembic revision -m a --rev-id 0002\n\n';
  const next =
    '$ alembic revision --autogenerate -m b --rev-id 0003\n\n# edit migrations/versions/0003_b.py\n+x\n';
  expect(effortsIn(`${empty}${next}`)).toEqual(['edited']);
});

test('a setting of the tool is told before its draft', () => {
  const setting = '# edit migrations/env.py\n+render_as_batch=True\n\n';
  const edited = '# edit migrations/versions/0002_b.py\n+x\n';
  expect(effortsIn(`${setting}$ alembic revision --autogenerate -m b\n\n${edited}`)).toEqual([
    'setting',
    'edited',
  ]);
});

test.each([
  ['settings.py'],
  ['reports_settings.py'],
  ['piccolo_conf.py'],
  ['reports_conf.py'],
  ['reports.ini'],
  ['reports/env.py'],
])('a file of settings is one, of whichever tool: %s', (file) => {
  expect(effortsIn(`$ alembic upgrade head\n\n# edit ${file}\n+more\n${run}`)).toEqual(['setting']);
});

test('what a tool printed is no edit', () => {
  expect(effortsIn('$ cat x\n+ migrations/versions/0002.py\n# editor migrations/env.py\n')).toEqual([]);
});

test('in words: what was done, or else what the status says', () => {
  expect(effortInWords(['asked', 'edited'], 'native')).toBe('asks first, draft edited');
  expect(effortInWords([], 'native')).toBe('as it comes');
  expect(effortInWords([], 'partial')).toBe('with a limit');
  expect(effortInWords([], 'workaround')).toBe('around it');
  expect(effortInWords(['edited'], 'missing')).toBe('not possible');
  expect(effortInWords([], 'unknown')).toBe('not tried');
});
