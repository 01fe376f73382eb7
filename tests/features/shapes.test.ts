import { describe, expect, test } from 'vitest';
import { coverOf, shapesOf } from '../browser/shapes.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;

describe('the shapes of a page', () => {
  test('are its elements, each with what it is in, its classes in any order, and its state', () => {
    expect([...shapesOf(page('<p class="b a">x<br><em>y</em></p><p class="a b">z</p>'))]).toEqual([
      'html > body',
      'body > p.a.b',
      'p.a.b > br',
      'p.a.b > em',
    ]);
    expect(shapesOf(page('<details open><summary>x</summary></details>'))).toContain('body > details[open=]');
  });

  test('are not what it says', () => {
    expect(shapesOf(page('<p title="a > b" id="x">One</p>'))).toEqual(
      shapesOf(page('<p>Two &amp; <!-- --></p>')),
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
    expect(coverOf(pages)).toEqual(['/c/', '/e/']);
  });

  test('hold a page whose shape is new as soon as it is there', () => {
    expect(coverOf(new Map([...pages, ['/f/', page('<dl></dl>')]]))).toEqual(['/c/', '/e/', '/f/']);
  });

  test('are no others where those that are opened anyway have all', () => {
    expect(coverOf(pages, ['/d/', '/c/', '/e/'])).toEqual(['/d/', '/c/', '/e/']);
    expect(coverOf(pages, ['/d/', '/b/'])).toEqual(['/d/', '/b/', '/c/', '/e/']);
  });
});
