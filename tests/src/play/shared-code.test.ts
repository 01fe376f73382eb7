import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  fragmentOf,
  HASH_DIGITS,
  type SharedCode,
  sharedIn,
} from '../../../src/features/play/shared-code.ts';

const shared: SharedCode = {
  script: 'n-plus-one.django.sync.py',
  sha256: 'ab'.repeat(HASH_DIGITS / 2),
  region: 'task',
  code: 'def task():\n    return [book.title for book in Book.objects.all()]  # „é“ 🐍',
};

/** A fragment of whatever text. */
const made = (text: string): string => `#play=1${deflateRawSync(text).toString('base64url')}`;

test('what is shared comes out as it was, of one bench or of two', async () => {
  const fragment = await fragmentOf(shared);
  expect(fragment).toMatch(/^#play=1[\w-]+$/);
  expect(await sharedIn(fragment)).toEqual([shared]);
  const other = { ...shared, script: 'n-plus-one.piccolo.py', code: '' };
  expect(await sharedIn(await fragmentOf(shared, other))).toEqual([shared, other]);
});

test('of the hash the first digits are told', async () => {
  const fragment = await fragmentOf({ ...shared, sha256: '0123456789abcdef'.repeat(4) });
  expect((await sharedIn(fragment))[0]?.sha256).toBe('0123456789ab');
});

test('a region as long as most makes an address that chats keep whole', async () => {
  const code = Array.from(
    { length: 20 },
    (_, line) => `    row_${line} = await Book.objects.get(id=${line})`,
  );
  expect((await fragmentOf({ ...shared, code: code.join('\n') })).length).toBeLessThan(600);
});

test.for(['', '#django', '#expected', '#playing=1abc'])('%j shares nothing', async (hash) => {
  expect(await sharedIn(hash)).toEqual([]);
});

describe('a broken fragment says so', () => {
  const whole = made(JSON.stringify(Object.values(shared)));

  test.for<[string, string]>([
    ['#play=', 'it was made by another version of this page, or something of it was lost'],
    [whole.replace('=1', '=2'), 'it was made by another version of this page, or something of it was lost'],
    [whole.slice(0, -9), 'a part of it is missing, or was changed on the way'],
    ['#play=1', 'a part of it is missing, or was changed on the way'],
    ['#play=1%20%', 'a part of it is missing, or was changed on the way'],
    [made('no JSON'), 'a part of it is missing, or was changed on the way'],
    [made('{"script":"x.py"}'), 'there is no code in it'],
    [made('["x.py","00","task"]'), 'there is no code in it'],
    [made('["x.py","00","task",1]'), 'there is no code in it'],
    [made('[]'), 'there is no code in it'],
    [made('["x.py","00","task","x","y.py"]'), 'there is no code in it'],
    [made(JSON.stringify(Array(12).fill('x.py'))), 'there is no code in it'],
    [made(JSON.stringify(['x.py', '0', 'task', 'x', '../y.py', '0', 'task', 'x'])), 'it names no script'],
    [made('["__proto__","00","task","x"]'), 'it names no script'],
    [made('["<script>.py","00","task","x"]'), 'it names no script'],
    [made('["../../data/cases.json","00","task","x"]'), 'it names no script'],
    [made('["https://elsewhere.example/x.py","00","task","x"]'), 'it names no script'],
  ])('%s', async ([hash, message]) => {
    await expect(sharedIn(hash)).rejects.toThrow(message);
  });

  test('and one that would unpack to a hundred megabytes is not unpacked', async () => {
    const bomb = made('x'.repeat(100_000_000));
    await expect(sharedIn(bomb)).rejects.toThrow('a part of it is missing, or was changed on the way');
  });
});
