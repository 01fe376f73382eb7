/** Who knows a name out of their ORM's documentation finds what it does: on a page that shows it, or on the backlog. */
import { describe, expect, inject, test } from 'vitest';
import { namePlaces } from '../../../contract/content/documented-names.ts';
import { askNames } from '../../../tools/search/names.ts';
import { content } from '../../built/checked.ts';
import { page, textOf } from '../../built/pages.ts';

/** Part of each ORM's names that a page shows: take it up as it grows, never down. */
const SHOWN = 0.79;
/** All of them take a minute: `npm run bench:names`. */
const EACH = 12;
const FOUND = 0.9;

const places = namePlaces(content);
const orms = [...content.subjects.values()].filter(({ data }) => data.kind === 'orm');

describe('the names of the documentation', () => {
  test.for(orms.map(({ id }) => id))('of %s are there, and most are shown', (id) => {
    const own = places.filter(({ subject }) => subject === id);
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(({ pages }) => pages.length > 0).length / own.length).toBeGreaterThanOrEqual(SHOWN);
  });

  test('that are shown are found by the search, among the first three', { timeout: 240_000 }, async () => {
    const shown = places.filter(({ pages }) => pages.length > 0).filter((_, index) => index % EACH === 0);
    expect(shown.length).toBeGreaterThan(40);
    const asked = await askNames(inject('site'), shown);
    const missed = asked
      .filter(({ found }) => !found)
      .map(({ name, first }) => `${name} → ${first.join(' ')}`);
    expect(1 - missed.length / asked.length, missed.join('\n')).toBeGreaterThanOrEqual(FOUND);
  });

  test('that are not stand on the backlog, each under its ORM and its page of the documentation', () => {
    const section = page('/method/backlog/')('#names').parent();
    for (const { id, data, names } of orms) {
      const own = places.filter(({ subject }) => subject === id);
      const listed = section.find(`h3:has([data-subject="${id}"])`).parent();
      expect(textOf(listed.find('h3').text())).toBe(
        `${data.name}: ${own.filter(({ pages }) => pages.length === 0).length} of ${own.length}`,
      );
      for (const [index, { source }] of (names?.indexes ?? []).entries()) {
        const unshown = own.filter((place) => place.index === index && place.pages.length === 0);
        const codes = listed.find(`a[href="${source}"]`).closest('div').find('dd code').toArray();
        expect(
          codes.map((code) => textOf(page('/method/backlog/')(code).text())),
          source,
        ).toEqual(unshown.map(({ name }) => name));
      }
    }
  });
});
