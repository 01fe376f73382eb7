import { expect, test } from 'vitest';
import { contentsOf } from '../../../../src/features/ui/contents/contents.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug.toUpperCase() });

test('contents hold headings of two levels, the third under the second', () => {
  expect(contentsOf([heading(2, 'a'), heading(3, 'b'), heading(4, 'c'), heading(2, 'd')])).toEqual([
    { id: 'a', title: 'A', entries: [{ id: 'b', title: 'B' }] },
    { id: 'd', title: 'D', entries: [] },
  ]);
});

test('a heading that stands under none is left out', () => {
  expect(contentsOf([heading(3, 'a'), heading(2, 'b')])).toEqual([{ id: 'b', title: 'B', entries: [] }]);
});
