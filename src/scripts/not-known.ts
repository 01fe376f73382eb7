/**
 * Says behind the form what of the address the page does not offer, and what of it can't hold at once: an old link or a
 * slip would otherwise show something else than was meant, without a word.
 */

export interface NotTaken {
  /** Such as `orms=xyz`. */
  unknown: string[];
  /** Of answers that exclude each other: a sentence each. */
  excluded: string[];
}

/**
 * @param offered those of the wanted values that the page has
 * @param taken those that hold: of radio buttons the first alone
 */
export function notTaken(
  name: string,
  wanted: readonly string[],
  offered: readonly string[],
  taken: readonly string[],
): NotTaken {
  const strange = wanted.filter((value) => value && !offered.includes(value));
  const others = [...new Set(offered)].filter((value) => !taken.includes(value));
  return {
    unknown: strange.length > 0 ? [`${name}=${strange.join()}`] : [],
    excluded: others.length > 0 ? [`Of ${name} one holds: ${taken.join()}, not ${others.join(' or ')}`] : [],
  };
}

/** Names that no page chooses by, such as a mistyped question; what others add to an address, as to count visits, is theirs. */
export function notAsked(query: URLSearchParams, names: readonly string[]): string[] {
  return [...new Set(query.keys())].filter(
    (name) => !names.includes(name) && !ELSEWHERE.includes(name) && !/^utm_|clid$|^ref$/.test(name),
  );
}

/** What other pages keep in an address. */
const ELSEWHERE = ['flavour', 'db', 'orms', 'part', 'chatter', 'find', 'q'];

let said: HTMLElement | undefined;

/** In place of what was said before: it was of another address. */
export function sayNotKnown(form: HTMLElement, { unknown, excluded }: NotTaken): void {
  said?.remove();
  const sentences = [
    ...(unknown.length > 0 ? [`Not known here: ${unknown.map(shortened).join(', ')}`] : []),
    ...excluded,
  ];
  if (sentences.length === 0) return;
  said = document.createElement('p');
  said.className = 'note';
  said.setAttribute('role', 'status');
  said.textContent = sentences.join('. ');
  // Not at once behind it: styles ask for what stands there.
  form.nextElementSibling?.after(said);
}

function shortened(text: string): string {
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text;
}

/** Letters. A link that was pasted into another may have thousands. */
const LONG = 80;
