/**
 * A page holds every database and flavour at once, and shows the chosen ones. The text of a place has a sign where a
 * pane begins, one that no page uses and that Pagefind takes no notice of. So a hit can open the pane that holds its
 * word.
 */
import { recall } from '../common/storage.ts';

const FIRST = 0xe100;
const MARK = /([\ue100-\ue1ff])/;

/** @param number of the pane; 0 is what every choice shows */
export function paneMark(number: number): string {
  return String.fromCharCode(FIRST + number);
}

export function withoutMarks(text: string): string {
  return text.replace(new RegExp(MARK, 'g'), '');
}

/** What is chosen, or what a pane wants: name and value, or values parted by commas. */
type Choice = Record<string, string>;

/**
 * @param content text of a place
 * @param panes what each pane wants, parted by spaces
 * @param chosen what the page shows unless told
 * @param has words of a text that was asked for
 * @returns what must be added to the address for as many of the words as possible to be seen; empty: nothing
 */
export function paneQuery(
  content: string,
  panes: string,
  chosen: string,
  has: (text: string) => string[],
): string {
  const wanted = panes.split(' ').map(asChoice);
  const [common = '', ...marked] = content.split(MARK);
  // The same pane may stand in a text often: what is wanted by all its parts is looked at once.
  const parts = new Map<Choice, Set<string>>([[{}, new Set(has(common))]]);
  for (let at = 0; at < marked.length; at += 2) {
    const pane = wanted[(marked[at] ?? '').charCodeAt(0) - FIRST - 1] ?? {};
    parts.set(pane, new Set([...(parts.get(pane) ?? []), ...has(marked[at + 1] ?? '')]));
  }
  const own = remembered(asChoice(chosen));
  const seen = (choice: Choice): number =>
    new Set([...parts].flatMap(([pane, words]) => (fits(pane, choice) ? [...words] : []))).size;
  let best = own;
  for (const pane of parts.keys()) {
    // Of a list of databases the one that is shown already, or else its first.
    const changed = Object.entries(pane).map(([name, values]) => {
      const now = own[name];
      const list = values.split(',');
      return [name, now !== undefined && list.includes(now) ? now : (list[0] ?? '')];
    });
    const choice = { ...own, ...(Object.fromEntries(changed) as Choice) };
    if (seen(choice) > seen(best)) best = choice;
  }
  return Object.entries(best)
    .filter(([name, value]) => value !== own[name])
    .map((pair) => pair.join('='))
    .join('&');
}

function asChoice(query: string): Choice {
  return Object.fromEntries(new URLSearchParams(query));
}

/** As `src/scripts/choices.ts` keeps it. */
function remembered(chosen: Choice): Choice {
  return Object.fromEntries(
    Object.entries(chosen).map(([name, value]) =>
      name === 'chatter'
        ? [name, recall('choice.chatter.1') ? '1' : value]
        : [name, recall(`choice.${name}`) ?? value],
    ),
  );
}

/** What the page does not offer hides nothing. */
function fits(pane: Choice, choice: Choice): boolean {
  return Object.entries(pane).every(
    ([name, values]) => choice[name] === undefined || values.split(',').includes(choice[name]),
  );
}
