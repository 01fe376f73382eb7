import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Evidence } from '../../contract/schemas/evidence.ts';
import { SCREEN_SIZE } from '../../contract/vocabulary/screens.ts';
import { compareEvidence } from '../../lab/cases/evidence-files.ts';
import { recordRun } from '../../lab/cases/record.ts';
import { collectScreens, SCREENS, writeScreens } from '../../lab/cases/screens.ts';
import { account, job } from './fixtures.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'emitted-test-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

async function taken(light: string, dark: string): Promise<Awaited<ReturnType<typeof collectScreens>>> {
  mkdirSync(join(root, SCREENS), { recursive: true });
  for (const [theme, background] of Object.entries({ light, dark }))
    writeFileSync(
      join(root, SCREENS, `list.${theme}.png`),
      await sharp({ create: { ...SCREEN_SIZE, channels: 3, background } })
        .png()
        .toBuffer(),
    );
  return collectScreens(root);
}

const record = (screens: Awaited<ReturnType<typeof taken>>): Evidence =>
  recordRun(job, { ...account(), screens }, { version: '18.4' }) as Evidence;
const file = (theme: string): string => join(root, `evidence/screens/greet/pebble.list.${theme}.webp`);

test('pictures are kept as WebP of one size, and the evidence names them by their bytes', async () => {
  const screens = await taken('white', 'black');
  const evidence = record(screens);
  writeScreens(root, evidence, screens);
  expect(evidence.screens?.map(({ id, theme }) => `${id}.${theme}`)).toEqual(['list.dark', 'list.light']);
  expect(await sharp(readFileSync(file('light'))).metadata()).toMatchObject({
    ...{ format: 'webp', ...SCREEN_SIZE },
  });
  expect(readFileSync(file('dark'))).not.toEqual(readFileSync(file('light')));
});

test('a page without a dark theme is kept once, and its old dark picture goes', async () => {
  const before = await taken('white', 'black');
  writeScreens(root, record(before), before);
  const now = await taken('white', 'white');
  writeScreens(root, record(now), now);
  expect([existsSync(file('light')), existsSync(file('dark'))]).toEqual([false, true]);
});

test('a run that looks otherwise is the same run; one that took no picture is not', async () => {
  const before = record(await taken('white', 'black'));
  expect(compareEvidence(before, record(await taken('ivory', 'navy'))).differs).toBe('no');
  expect(compareEvidence(before, record([])).differs).toBe('yes');
});
