import { subjectOf } from './common/subject-of.ts';

/**
 * Brings the solutions that are not in the page, out of the page that has all of them. It is fetched once somebody chooses
 * one of those, as the search is.
 */
export async function bring(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-whole]');
  const address = part?.dataset['whole'];
  if (!part || address === undefined || part.ariaBusy === 'true') return;
  part.ariaBusy = 'true';
  try {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const whole = page.querySelector('[data-solutions]');
    if (!whole) throw new Error(`no solutions on ${address}`);
    part.replaceWith(whole);
    // What links to it led to until now.
    for (const place of document.querySelectorAll('[data-away], [data-away] [id]'))
      place.removeAttribute('id');
    // The browser looks anew for what the address names.
    if (subjectOf(location.hash) !== '') location.replace(location.hash);
  } catch {
    location.assign(address + location.search + location.hash);
  }
}
