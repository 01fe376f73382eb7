import { expect, test } from 'vitest';
import { screensOf } from '../../../../src/features/solution/left-behind/screens.ts';
import type { CaseView } from '../../../../src/library/model.ts';
import { pebble } from '../../../fixtures/pebble.ts';

const asked = {
  screens: [
    { id: 'list', title: 'The list', shows: 'A table of books' },
    { id: 'form', title: 'The form', shows: 'A form' },
  ],
};
const screen = (id: string, theme: string, sha256: string): object => ({ id, theme, sha256 });
const solution = (...screens: object[]): Parameters<typeof screensOf>[1] => ({
  subject: { ...pebble, id: 'pebble', name: 'Pebble' },
  samples: [
    { runs: new Map([['sqlite', { task: 'list', subject: 'pebble', screens }]]) } as unknown as CaseView,
  ],
});

test('a picture has words for who can’t see it, and an address for each theme', () => {
  expect(screensOf(asked, solution(screen('list', 'dark', 'a'), screen('list', 'light', 'b')))).toEqual([
    {
      title: 'The list',
      alt: 'Pebble: A table of books',
      src: {
        light: '/screens/list/pebble.list.light.webp',
        dark: '/screens/list/pebble.list.dark.webp',
      },
    },
  ]);
});

test('a page without a dark theme has one address', () => {
  const [shown] = screensOf(asked, solution(screen('list', 'dark', 'a'), screen('list', 'light', 'a')));
  expect(shown?.src.light).toBe(shown?.src.dark);
});

test('what was not taken is not shown', () => {
  expect(screensOf(asked, solution())).toEqual([]);
  expect(screensOf({}, solution(screen('list', 'dark', 'a'), screen('list', 'light', 'a')))).toEqual([]);
});
