/** Older releases: since when something is there, and what is wrong with the folders they are in. */
import { describe, expect } from 'vitest';
import { caseFilesOf } from '../../../contract/content/cases.ts';
import { readContent } from '../../../contract/reading/content.ts';
import type { Evidence } from '../../../contract/schemas/evidence.ts';
import { type Checkout, test } from '../../checkouts/checkout.ts';

const SINGS = 'content/features/basics/sings';
const FEATURE = `${SINGS}/feature.yaml`;
const RELEASES = 'content/subjects/pebble/releases';

/** Says since when Pebble sings, and runs its probe on every release. */
function since(checkout: Checkout, release: string): void {
  const standing = `{ status: native, since: { release: '${release}', before: [AttributeError, TypeError] } }`;
  checkout.edit(FEATURE, '{ status: native }', standing);
  checkout.run();
}

function change(checkout: Checkout, release: string, edit: (run: Evidence) => void): string {
  const file = `evidence/features/sings/pebble@${release}.async.sqlite.json`;
  checkout.change(file, edit);
  return file;
}

function raised(type: string): Evidence['phases'] {
  return [{ name: 'task', outcome: 'raised', error: { type, message: 'no' }, statements: [] }];
}

describe('a since', () => {
  test.for(['0.9', '1.0'])('%s, which the release before shows by failing', (release, { checkout }) => {
    since(checkout, release);
    expect(checkout.problems()).toEqual([]);
  });

  test('that no release is', ({ checkout }) => {
    since(checkout, '0.10');
    expect(checkout.problems()).toEqual([
      {
        file: FEATURE,
        field: 'subjects.pebble.since.release',
        value: '0.10',
        rule: 'its cases run on 0.8, 0.9, 1.0, and this is none of them',
        remedy: expect.stringContaining('content/subjects/pebble/releases/<release>'),
      },
    ]);
  });

  test('of the oldest release: nothing shows that it was not there before', ({ checkout }) => {
    since(checkout, '0.8');
    expect(checkout.problems()).toMatchObject([
      {
        field: 'subjects.pebble.since.release',
        value: '0.8',
        rule: expect.stringContaining('no older release'),
      },
    ]);
  });

  test('whose probe has not run on a release', ({ checkout }) => {
    since(checkout, '1.0');
    checkout.remove('evidence/features/sings/pebble@0.8.async.sqlite.json');
    expect(checkout.problems()).toEqual([
      {
        file: FEATURE,
        field: 'subjects.pebble.since',
        value: '1.0',
        rule: `no run of ${SINGS}/pebble.py on pebble 0.8 shows it`,
        remedy: 'npm run lab -- sings --subject pebble',
      },
    ]);
  });

  test('after a release that could do it already', ({ checkout }) => {
    since(checkout, '1.0');
    const file = change(checkout, '0.9', (run) => {
      run.phases = [{ name: 'task', outcome: 'returned', result: 'la', statements: [] }];
    });
    expect(checkout.problems()).toMatchObject([
      { file, rule: 'it is there since 1.0, so it must fail on 0.9, but the run succeeded: correct "since"' },
    ]);
  });

  test('before a release that still could not', ({ checkout }) => {
    since(checkout, '0.9');
    const file = change(checkout, '0.9', (run) => {
      run.phases = raised('AttributeError');
    });
    expect(checkout.problems()).toMatchObject([
      { file, rule: 'status is native, but task() raised AttributeError: no' },
    ]);
  });

  test('before which a release failed for another reason', ({ checkout }) => {
    since(checkout, '1.0');
    const file = change(checkout, '0.9', (run) => {
      run.phases = raised('OSError');
    });
    expect(checkout.problems()).toMatchObject([
      { file, rule: expect.stringContaining('with AttributeError or TypeError, but the run raised OSError') },
    ]);
  });

  test('of a task holds for each of its flavours', ({ checkout }) => {
    const page = 'content/tasks/basics/greet/task.mdx';
    checkout.edit(
      page,
      'It only whispers. }',
      "It only whispers., since: { release: '0.9', before: [KeyError] } }",
    );
    checkout.run();
    expect(checkout.problems()).toEqual([]);
    checkout.remove('evidence/tasks/greet/pebble@0.8.sync.sqlite.json');
    expect(checkout.problems()).toMatchObject([
      {
        file: page,
        field: 'subjects.pebble.since',
        rule: expect.stringContaining('pebble.sync.py on pebble 0.8'),
      },
    ]);
  });

  test('that is taken back leaves evidence behind', ({ checkout }) => {
    since(checkout, '1.0');
    checkout.edit(FEATURE, ", since: { release: '1.0', before: [AttributeError, TypeError] }", '');
    expect(checkout.problems().map(({ rule }) => rule)).toEqual([
      'content has no such case: sings, pebble 0.8, async, sqlite',
      'content has no such case: sings, pebble 0.9, async, sqlite',
    ]);
  });
});

describe('a case on an older release', () => {
  test('is the same probe, with that release’s pins, Python and modules, on SQLite alone', ({ checkout }) => {
    since(checkout, '1.0');
    const cases = caseFilesOf(readContent(checkout.root).content).filter(({ id }) => id === 'sings');
    expect(cases.map(({ release, databases }) => [release, databases.length])).toEqual([
      [undefined, 3],
      ['0.8', 1],
      ['0.9', 1],
    ]);
    const [compared, oldest, older] = cases.map(({ script }) => script);
    expect(compared?.text).toContain('requires-python = ">=3.12"');
    expect(oldest?.name).toBe('sings.pebble@0.8.py');
    expect(oldest?.text).toContain('requires-python = "==3.12.*"');
    expect(oldest?.text).toContain('"pebble[async]==0.8.3"');
    expect(oldest?.text).toContain('class Author(Table)');
    expect(older?.text).toContain('requires-python = ">=3.12"');
    expect(older?.text).toContain('class Author(Model)');
  });

  test('is stale when its own lock has changed, and the others are not', ({ checkout }) => {
    since(checkout, '1.0');
    checkout.edit(
      `${RELEASES}/0.9/requirements.txt`,
      'pebble==0.9.3 --hash=sha256:0',
      'pebble==0.9.3 --hash=sha256:1',
    );
    expect(checkout.problems()).toMatchObject([
      {
        file: 'evidence/features/sings/pebble@0.9.async.sqlite.json',
        field: 'lock',
        rule: expect.stringContaining(`${RELEASES}/0.9/requirements.txt`),
      },
    ]);
  });
});

describe('the folder of a release', () => {
  test.for([
    ['v0.7', 'such as 5.2'],
    ['0.7.1', 'such as 5.2'],
  ] as const)('with a bad name: %s', ([name, rule], { checkout }) => {
    checkout.write(`${RELEASES}/${name}/release.yaml`, "released: '2021-05-01'\n");
    checkout.write(`${RELEASES}/${name}/requirements.in`, 'pebble==0.7.1\n');
    checkout.write(`${RELEASES}/${name}/requirements.txt`, 'pebble==0.7.1 --hash=sha256:0\n');
    expect(checkout.problems()).toMatchObject([
      { file: `${RELEASES}/${name}`, rule: expect.stringContaining(rule), remedy: 'rename the folder' },
    ]);
  });

  test('without its lock says how to make it', ({ checkout }) => {
    checkout.remove(`${RELEASES}/0.9/requirements.txt`);
    expect(checkout.problems()).toEqual([
      {
        file: `${RELEASES}/0.9/requirements.txt`,
        rule: 'this file is missing',
        remedy: 'make it with: npm run lab -- lock pebble@0.9',
      },
    ]);
  });

  test.for(['release.yaml', 'requirements.in'])('without %s', (name, { checkout }) => {
    checkout.remove(`${RELEASES}/0.9/${name}`);
    expect(checkout.problems()).toMatchObject([
      { file: `${RELEASES}/0.9/${name}`, rule: 'this file is missing' },
    ]);
  });

  test.for([
    ['released', "'2023-05-01'", 'May 2023'],
    ['python', "released: '2023-05-01'", "released: '2023-05-01'\npython: '2.7'"],
  ] as const)('with a bad %s', ([field, from, to], { checkout }) => {
    checkout.edit(`${RELEASES}/0.9/release.yaml`, from, to);
    expect(checkout.problems()).toMatchObject([{ file: `${RELEASES}/0.9/release.yaml`, field }]);
  });

  test.for([
    ['another release', 'pebble[async]==0.9.3', 'pebble[async]==1.0.0', 'this pins 1.0'],
    ['other packages alone', 'pebble[async]==0.9.3\n', '', 'this pins no pebble'],
    ['no one version', '==0.9.3', '>=0.9.3', 'does not pin one version'],
  ] as const)('that pins %s', ([, from, to, rule], { checkout }) => {
    checkout.edit(`${RELEASES}/0.9/requirements.in`, from, to);
    const lock = `${RELEASES}/0.9/requirements.txt`;
    expect(checkout.problems().filter(({ file }) => file !== lock)).toMatchObject([
      { file: `${RELEASES}/0.9/requirements.in`, rule: expect.stringContaining(rule) },
    ]);
  });

  test('that is no older than what is compared', ({ checkout }) => {
    checkout.write(`${RELEASES}/1.0/release.yaml`, "released: '2024-05-01'\n");
    checkout.write(`${RELEASES}/1.0/requirements.in`, 'pebble==1.0.2\n');
    checkout.write(`${RELEASES}/1.0/requirements.txt`, 'pebble==1.0.2 --hash=sha256:0\n');
    expect(checkout.problems()).toMatchObject([
      { file: `${RELEASES}/1.0`, rule: '1.0 is not older than 1.0, which is compared' },
    ]);
  });
});
