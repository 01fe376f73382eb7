/** What is pinned, against what there is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { SubjectEntry } from '../../contract/content/model.ts';
import { lockedVersions } from '../../contract/content/pins.ts';
import { leftReleases } from '../../scripts/left-releases.ts';
import { fit } from '../../scripts/outdated/fit.ts';
import { readNpm } from '../../scripts/outdated/npm.ts';
import { isNewer, pinsIn, type PlacedPin, rewritten, tableOf } from '../../scripts/outdated/pins.ts';
import { pebble } from '../fixtures/pebble.ts';
import { runScript } from './run-script.ts';

function pins(where: string, ...requirements: string[]): PlacedPin[] {
  return pinsIn(where, { requirements, lockFile: `content/${where}/requirements.txt`, lock: '' }, '3.13');
}

test('pins are read with the name that a registry knows', () => {
  expect(pins('pebble', 'Peb_ble[async,sqlite]==1.0')).toEqual([
    {
      where: 'pebble',
      file: 'content/pebble/requirements.in',
      name: 'peb-ble',
      written: 'Peb_ble[async,sqlite]',
      version: '1.0',
      python: '3.13',
    },
  ]);
});

test('what uv printed: comments, markers and hashes are not versions', () => {
  const compiled = '# by uv\npebble==2.0 ; python_version < "4"\n    # via -r -\npsycopg-binary==3.3.9 \\\n';
  expect([...lockedVersions(compiled)]).toEqual([
    ['pebble', '2.0'],
    ['psycopg-binary', '3.3.9'],
  ]);
});

test.each([
  ['1.10.0', '1.9.0', true],
  ['1.9.0', '1.9.0', false],
  ['1.9.0', '1.10.0', false],
  ['2.0', '1.99.99', true],
  ['2.1.0', '2.1.0rc1', true],
  ['2.1.0rc1', '2.1.0', false],
  ['2.1.0b2', '2.1.0b1', true],
  ['2.1.0.post1', '2.1.0', true],
  ['2.1.0', '2.1.0.post1', false],
  ['18.4.0-beta.18', '18.4.0-beta.17', true],
])('%s is newer than %s: %s', (version, than, newer) => {
  expect(isNewer(version, than)).toBe(newer);
});

test('newer versions are written where the old ones stood; comments, order and the rest stay', () => {
  const text = '# The driver goes first.\npsycopg[binary]==3.3.9\nPebble==1.0\n\npebble-stubs==1.0\n';
  const versions = new Map([
    ['pebble', '2.0'],
    ['psycopg', '3.4.0'],
  ]);
  expect(rewritten(text, versions)).toBe(
    '# The driver goes first.\npsycopg[binary]==3.4.0\nPebble==2.0\n\npebble-stubs==1.0\n',
  );
});

test('the columns of the table are as wide as what stands in them', () => {
  expect(
    tableOf([
      ['where', 'package'],
      ['types/ty', 'ty'],
    ]),
  ).toBe('where     package\ntypes/ty  ty');
});

const subjects = new Map<string, SubjectEntry>([
  [
    'pebble',
    {
      id: 'pebble',
      data: pebble,
      releases: new Map(),
      with: new Map(),
      requirements: ['Pebble==1.0'],
      lockFile: '',
      lock: '',
    },
  ],
]);

describe('what to pin', () => {
  const newest: Record<string, string> = { pebble: '3.0', driver: '5.0' };
  const newestOf = ({ name }: PlacedPin): string | undefined => newest[name];

  test('is what goes together, the newest or not', async () => {
    const asked = vi.fn(() =>
      Promise.resolve({
        versions: new Map([
          ['pebble', '2.0'],
          ['driver', '5.0'],
        ]),
      }),
    );
    const own = pins('pebble', 'Pebble==1.0', 'driver==5.0', 'unknown==1.0');
    const { outdated, stuck } = await fit(own, newestOf, subjects, asked);
    expect(outdated).toEqual([{ pin: own[0], newest: '3.0', fitting: '2.0' }]);
    expect(stuck).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('is not asked for where nothing is outdated', async () => {
    const asked = vi.fn();
    expect(await fit(pins('pebble', 'driver==5.0'), newestOf, subjects, asked)).toEqual({
      outdated: [],
      stuck: [],
    });
    expect(asked).not.toHaveBeenCalled();
  });

  test('stays where nothing newer goes together, and it is said why', async () => {
    const asked = (): Promise<{ failed: string; unreachable: boolean }> =>
      Promise.resolve({ failed: 'driver needs pebble<2', unreachable: false });
    const { outdated, stuck } = await fit(pins('pebble', 'Pebble==1.0'), newestOf, subjects, asked);
    expect(outdated).toMatchObject([{ newest: '3.0', fitting: '1.0' }]);
    expect(stuck).toEqual(['pebble stays as it is: driver needs pebble<2']);
  });

  test('in a set-up of type checkers is the ORM that is compared', async () => {
    const asked = vi.fn((_own: readonly PlacedPin[], fixed: ReadonlyMap<string, string>) =>
      Promise.resolve({ versions: new Map([['pebble', fixed.get('pebble') ?? '2.0']]) }),
    );
    const own = [...pins('types/pebble/stubs', 'pebble==1.0'), ...pins('pebble', 'Pebble==1.0')];
    const { outdated } = await fit(own, newestOf, subjects, asked);
    expect(asked.mock.calls.map(([, fixed]) => Object.fromEntries(fixed))).toEqual([{}, { pebble: '2.0' }]);
    expect(outdated.map(({ pin, fitting }) => [pin.where, fitting])).toEqual([
      ['types/pebble/stubs', '2.0'],
      ['pebble', '2.0'],
    ]);
  });
});

describe('npm', () => {
  const entry = (wanted: string, latest: string): object => ({ wanted, latest, dependent: 'emitted' });

  test('what is older than the newest, and nothing that only looks so', () => {
    const printed = JSON.stringify({
      astro: entry('7.3.4', '7.3.5'),
      '@astrojs/mdx': entry('8.0.2', '5.0.1'),
    });
    expect(readNpm(printed, '')).toEqual([{ name: 'astro', version: '7.3.4', newest: '7.3.5' }]);
  });

  test('nothing is outdated', () => {
    expect(readNpm('{}\n', 'npm notice')).toEqual([]);
  });

  test.each([
    ['{"error": {"code": "ENOTFOUND", "summary": "no network"}}', '', 'no network'],
    ['', 'npm broke', 'npm broke'],
    ['<html>', '', 'its answer is no JSON'],
  ])('it could not ask: %s%s', (stdout, stderr, failed) => {
    expect(readNpm(stdout, stderr)).toEqual({ failed });
  });
});

describe('a release that would be left', () => {
  const to = (version: string): string[] =>
    leftReleases([{ name: 'pebble', from: '1.0.3', to: version }], subjects);

  test('is asked for, with the folder that it belongs in', () => {
    expect(to('1.1.0')).toEqual([
      expect.stringMatching(
        /^Pebble 1\.0 → 1\.1 is another release: add 1\.0 as content\/subjects\/pebble\/releases\/1\.0\/ first/,
      ),
    ]);
  });

  test('is none with another patch, or where it is kept already', () => {
    expect(to('1.0.4')).toEqual([]);
    const release = { id: '1.0', data: { released: '2026-01-01' }, requirements: [], lockFile: '', lock: '' };
    const kept = new Map(
      [...subjects].map(([id, own]) => [id, { ...own, releases: new Map([['1.0', release]]) }]),
    );
    expect(leftReleases([{ name: 'pebble', from: '1.0.3', to: '1.1' }], kept)).toEqual([]);
  });
});

test('without a network it says so plainly, and ends with 2', async () => {
  const nowhere = 'http://127.0.0.1:9';
  const cache = mkdtempSync(join(tmpdir(), 'emitted-cache-'));
  const { code, stdout } = await runScript('outdated', [], {
    UV_DEFAULT_INDEX: `${nowhere}/simple`,
    UV_HTTP_RETRIES: '0',
    UV_NO_CACHE: '1',
    npm_config_registry: nowhere,
    npm_config_fetch_retries: '0',
    npm_config_cache: cache,
  });
  rmSync(cache, { recursive: true });
  expect(stdout).toMatch(/^Could not be asked: .*django, /m);
  expect(stdout).toMatch(/^Could not be asked: package\.json: /m);
  expect(code).toBe(2);
});
