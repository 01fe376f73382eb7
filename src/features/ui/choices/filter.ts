/**
 * Leaves the rows that hold every word of the field [data-filter], and keeps what is typed in the address as `find`. Of a
 * pasted message or traceback: the rows with one of its messages, or else with the most of its words.
 *
 * A row is `[data-row]`; its words are those of `[data-words]` in it (its text, and the attribute's value), or else of
 * all of it, and its messages the lines of `data-said`. `[data-rows]` holds rows and goes where none of its own is left; where it folds, it is open meanwhile. A
 * field whose `data-more` is an address of `{row's id: words}` asks for it once somebody is about to type: words that
 * are not on the page don't weigh on it.
 */
import { saysOneOf } from './messages.ts';

const field = document.querySelector<HTMLInputElement>('[data-filter]');
if (field) filterBy(field);

function filterBy(field: HTMLInputElement): void {
  const said = document.querySelector<HTMLElement>('[data-found]');
  const back = document.querySelector<HTMLElement>('[data-all]');
  const elsewhere = document.querySelector<HTMLAnchorElement>('[data-elsewhere]');
  const form = document.querySelector<HTMLFormElement>('[data-choices]');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-rows]')];
  const folds = groups.filter((group) => group instanceof HTMLDetailsElement);
  const wordsOf = (row: HTMLElement): string => {
    const own = row.querySelector<HTMLElement>('[data-words]') ?? row;
    const { words = '', said = '' } = row.dataset;
    return plain(`${own.dataset['words'] ?? words} ${said} ${own.textContent}`);
  };
  const saidBy = (row: HTMLElement): string[] => (row.dataset['said'] ?? '').split('\n');
  /** What says of itself that nothing of it is left. */
  const wholes = [...document.querySelectorAll<HTMLElement>('[data-whole-list]')];
  const shows = (whole: HTMLElement): boolean =>
    groups.some((group) => whole.contains(group) && group.checkVisibility());
  let failed = false;
  const unlearnt = (): boolean => failed && 'more' in field.dataset;
  const words = new Map(rows.map((row) => [row, wordsOf(row)]));
  /** The folds that were closed before anything was sought. */
  let closed: HTMLDetailsElement[] | undefined;

  const apply = (): void => {
    const wanted = plain(field.value).split(' ').filter(Boolean);
    const finding = wanted.length > 0;
    // Styles that fold open everything then.
    document.documentElement.toggleAttribute('data-finding', finding);
    const held = rows.map((row) => wanted.filter((word) => words.get(row)?.includes(word)).length);
    // What is pasted holds names and values of its own: then the rows are left that have the most of its words.
    const most = Math.max(0, ...held);
    const enough = wanted.length > 3 && most * 2 >= wanted.length ? most : wanted.length;
    const saying = wanted.length > 3 ? rows.filter((row) => saysOneOf(field.value, saidBy(row))) : [];
    rows.forEach((row, index) => {
      row.hidden = saying.length > 0 ? !saying.includes(row) : (held[index] ?? 0) < enough;
    });
    for (const group of groups) group.hidden = !group.querySelector('[data-row]:not([hidden])');
    if (finding) {
      closed ??= folds.filter(({ open }) => !open);
      for (const fold of folds) fold.open = true;
    } else {
      for (const fold of closed ?? []) fold.open = false;
      closed = undefined;
    }
    say();
  };
  // What else is chosen on the page hides rows too.
  const say = (): void => {
    // What is marked as empty hides its rows.
    for (const whole of wholes) delete whole.dataset['none'];
    const left = rows.filter((row) => row.checkVisibility()).length;
    // A page may show the same rows in another order: those that are put away don't count.
    const all = rows.filter((row) => (row.closest('[data-rows]') ?? row).parentElement?.checkVisibility());
    const finding = field.value.trim() !== '';
    const nothing = left === 0 && (finding || !groups.some((group) => group.checkVisibility()));
    // Rows of one kind may all be gone while others stand.
    const gone = nothing ? [] : wholes.filter((whole) => !shows(whole));
    for (const whole of gone) whole.dataset['none'] = '';
    const text = nothing
      ? unlearnt()
        ? 'Nothing that shows here is like that; its other words could not be loaded.'
        : 'Nothing here is like that.'
      : finding
        ? `${left} of ${all.length}`
        : '';
    if (said && said.textContent !== text) said.textContent = text;
    if (back) back.hidden = !nothing && gone.length === 0;
    if (elsewhere) {
      elsewhere.hidden = !nothing || !finding;
      elsewhere.search = new URLSearchParams({ q: field.value }).toString();
    }
  };
  const keep = (): void => {
    const url = new URL(location.href);
    if (field.value) url.searchParams.set('find', field.value);
    else url.searchParams.delete('find');
    // Without an entry in the history for each letter. Commas are what the other choices are parted by.
    history.replaceState(null, '', url.href.replaceAll('%2C', ','));
  };
  const read = (): void => {
    field.value = new URLSearchParams(location.search).get('find') ?? '';
    apply();
  };
  const learn = async (): Promise<void> => {
    const { more } = field.dataset;
    if (more === undefined) return;
    delete field.dataset['more'];
    try {
      const learnt = (await (await fetch(more)).json()) as Record<string, string>;
      for (const row of rows) words.set(row, `${words.get(row) ?? ''} ${plain(learnt[row.id] ?? '')}`);
    } catch {
      // What is on the page can still be found, and the next focus asks again.
      field.dataset['more'] = more;
      failed = true;
    }
    apply();
  };

  field.addEventListener('focus', () => void learn());
  field.addEventListener('input', () => {
    apply();
    keep();
  });
  back?.addEventListener('click', () => {
    if (field.value) {
      field.value = '';
      apply();
      keep();
    }
    if (rows.every((row) => !row.checkVisibility()) || !wholes.every(shows)) {
      form?.reset();
      form?.dispatchEvent(new Event('change', { bubbles: true }));
    }
    field.focus();
  });
  document.addEventListener('change', say);
  addEventListener('popstate', read);
  // Once what the address chooses is applied.
  form?.addEventListener('chosen', say);
  addEventListener('pageshow', say);
  read();
  if (field.value) void learn();
}

/** Lower case, one space between words, without the accents and the marks of code. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f`]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
