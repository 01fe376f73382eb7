import { describe, expect, test } from 'vitest';
import { coverOf, shapesOf } from '../browser/support/shapes.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;

/** Of a class such as `way_…` no sheet knows anything. */
const styled = (name: string): boolean => !name.includes('_');

describe('the shapes of a page', () => {
  test('are its elements, each with what it is in, its classes in any order, and its state', () => {
    expect([...shapesOf(page('<p class="b a">x<br><em>y</em></p><p class="a b">z</p>'), styled)]).toEqual([
      'html > body',
      'body > p.a.b',
      'p.a.b > br',
      'p.a.b > em',
    ]);
    expect(shapesOf(page('<details open><summary>x</summary></details>'), styled)).toContain(
      'body > details[open=]',
    );
  });

  test('are not of a class that no sheet names', () => {
    expect([...shapesOf(page('<p class="a way_b">x</p><p class="way_c a">y</p>'), styled)]).toEqual([
      'html > body',
      'body > p.a',
    ]);
  });

  test('are not what it says', () => {
    expect(shapesOf(page('<p title="a > b" id="x">One</p>'), styled)).toEqual(
      shapesOf(page('<p>Two &amp; <!-- --></p>'), styled),
    );
  });
});

describe('the pages that are opened', () => {
  const plain = page('<p>x</p>');
  const pages = new Map([
    ['/a/', plain],
    ['/b/', page('<p>x</p><ul><li>y</li></ul>')],
    ['/c/', page('<p>x</p><ul><li>y</li></ul><i>z</i>')],
    ['/d/', plain],
    ['/e/', page('<ul><li class="odd">y</li></ul>')],
  ]);

  test('have every shape that any page has, and are few', () => {
    expect(coverOf(pages, styled)).toEqual(['/c/', '/e/']);
  });

  test('hold a page whose shape is new as soon as it is there', () => {
    expect(coverOf(new Map([...pages, ['/f/', page('<dl></dl>')]]), styled)).toEqual(['/c/', '/f/', '/e/']);
  });

  test('are small ones, where a long one has no more', () => {
    const long = page(`<dl></dl>${'<p>x</p>'.repeat(10_000)}`);
    expect(
      coverOf(
        new Map([
          ['/long/', long],
          ['/short/', page('<dl></dl>')],
        ]),
        styled,
        ['/a/'],
      ),
    ).toEqual(['/a/', '/short/', '/long/']);
  });

  test('are no others where those that are opened anyway have all', () => {
    expect(coverOf(pages, styled, ['/d/', '/c/', '/e/'])).toEqual(['/d/', '/c/', '/e/']);
    expect(coverOf(pages, styled, ['/d/', '/b/'])).toEqual(['/d/', '/b/', '/e/', '/c/']);
  });
});
