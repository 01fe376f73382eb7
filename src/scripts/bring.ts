import { subjectOf } from './common/subject-of.ts';

/**
 * Brings the solutions that are not in the page, out of the page that has all of them. It is fetched once somebody chooses
 * one of those, as the search is.
 * @throws where it can't be had
 */
export async function bring(part: HTMLElement, address: string): Promise<void> {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const whole = page.querySelector('[data-solutions]');
  if (!answer.ok || !whole) throw new Error(`no solutions on ${address}`);
  const named = subjectOf(location.hash);
  const place = document.getElementById(location.hash.slice(1));
  // A card that was there stays where it was; files in it were not.
  const wasThere = part.querySelector(`[data-choice="${named}"]`) !== null && !place?.matches('[data-later]');
  // What somebody changes and runs there stays.
  for (const card of part.querySelectorAll('.card.playing'))
    whole.querySelector(`.card[id="${card.id}"]`)?.replaceWith(card);
  part.replaceWith(whole);
  // What links to it led to until now.
  for (const place of document.querySelectorAll('[data-away], [data-away] [id]')) place.removeAttribute('id');
  // The browser looks anew for what the address names.
  if (named !== '' && !wasThere) location.replace(location.hash);
}
