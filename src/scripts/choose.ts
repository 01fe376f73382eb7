/**
 * The chooser: who is left, who goes and why, and what would have to change. All that it says of an ORM stands in the table
 * of the page, a row for each answer; the chosen answers are among the choices that the address keeps (choices.ts).
 */
import { leftInWords } from '../features/choose/left-in-words.ts';
import { fitOn, left } from '../features/choose/left.ts';

const form = document.querySelector<HTMLFormElement>('.chooser form');
const table = document.querySelector<HTMLTableElement>('[data-verdicts]');
if (form && table) choose(form, table);

function choose(form: HTMLFormElement, table: HTMLTableElement): void {
  const rows = new Map(
    [...table.querySelectorAll<HTMLTableRowElement>('[data-key]')].map((row) => [
      row.dataset['key'] ?? '',
      row,
    ]),
  );
  const cards = [...document.querySelectorAll<HTMLElement>('[data-candidate]')];
  const told = document.querySelectorAll<HTMLElement>('[data-left], .so-far a');
  const ends = [...document.querySelectorAll<HTMLElement>('[data-pair]')];
  const starts = document.querySelector<HTMLElement>('[data-stacks]');
  const cellOf = (key: string, orm: string): HTMLElement | undefined =>
    rows.get(key)?.querySelector<HTMLElement>(`[data-orm="${orm}"]`) ?? undefined;
  const titleOf = (key: string): string => rows.get(key)?.querySelector('th')?.textContent.trim() ?? '';

  const tell = (): void => {
    const keys = [...form.querySelectorAll<HTMLInputElement>('input:checked')].flatMap(({ name, value }) =>
      value === 'any-answer' ? [] : [`${name}=${value}`],
    );
    const orms = cards.map(({ dataset }) => dataset['candidate'] ?? '');
    const result = left(orms, keys, (key, orm) => {
      const { fit, on } = cellOf(key, orm)?.dataset ?? {};
      return fitOn(keys, fit, on);
    });
    for (const card of cards) {
      const orm = card.dataset['candidate'] ?? '';
      const goes = result.out.get(orm) ?? [];
      card.toggleAttribute('data-out', goes.length > 0);
      const list = card.querySelector('ul.reasons');
      list?.replaceChildren(
        ...goes.map((key) => reason(key, orm, true)),
        ...(goes.length > 0 ? [] : (result.limits.get(orm) ?? []).map((key) => reason(key, orm, false))),
      );
      card.querySelector('.back')?.replaceChildren(...(goes.length > 0 ? back(goes) : []));
      const state = card.querySelector('.state');
      if (state) state.textContent = goes.length > 0 ? 'goes' : keys.length > 0 ? 'stays' : '';
    }
    // Those that stay come first: in the order of the page.
    const parent = cards[0]?.parentElement;
    parent?.append(
      ...cards.filter((card) => !('out' in card.dataset)),
      ...cards.filter((card) => 'out' in card.dataset),
    );
    // Of three pairs the way to each is enough.
    document.querySelector<HTMLElement>('.who-left')?.toggleAttribute('data-three', result.stay.length === 3);
    for (const end of ends)
      end.hidden = !isEnd((end.dataset['pair'] ?? '').split(' '), keys.length, result.stay);
    if (starts) {
      starts.replaceChildren(...stacksOf(keys, result.stay));
      starts.hidden = starts.childElementCount === 0;
    }
    for (const place of told) place.textContent = leftInWords(keys.length, result.stay.length, orms.length);
  };
  /** Of one the profile, of two their pair; of three each pair, so that nobody has to find them. */
  const isEnd = (of: readonly string[], answers: number, stay: readonly string[]): boolean =>
    answers > 0 &&
    of.every((orm) => stay.includes(orm)) &&
    (of.length === stay.length || (of.length === 2 && stay.length === 3));
  /** Of those that stay, the stacks with the chosen framework; with any, once it is between two. */
  const stacksOf = (keys: readonly string[], stay: readonly string[]): Node[] => {
    const all = [...table.querySelectorAll<HTMLElement>('[data-stack]')];
    const rowsOf = (link: HTMLElement): HTMLElement[] =>
      [...rows.values()].filter((row) => row.parentElement === link.closest('tbody'));
    return all
      .filter((link) => {
        const chosen = rowsOf(link).filter((row) => keys.includes(row.dataset['key'] ?? ''));
        const isChosen = chosen.some((row) => row.contains(link));
        return (
          (chosen.length > 0 ? isChosen : keys.length > 0 && stay.length <= 2) &&
          stay.includes(link.closest<HTMLElement>('[data-orm]')?.dataset['orm'] ?? '')
        );
      })
      .map((link) => {
        const own = link.cloneNode(true) as HTMLElement;
        own.append(': a starter that runs');
        return own;
      });
  };
  const reason = (key: string, orm: string, goes: boolean): HTMLElement => {
    const item = document.createElement('li');
    const cell = cellOf(key, orm);
    // The answer leads to what proves it.
    const link = (cell?.querySelector('a') ?? document.createElement('b')).cloneNode() as HTMLElement;
    link.textContent = titleOf(key);
    const says = cell?.querySelector('[data-says]');
    item.append(link, ...(says ? [': ', ...[...says.childNodes].map((node) => node.cloneNode(true))] : []));
    item.className = goes ? 'goes' : 'limited';
    return item;
  };
  /** One button for each answer that is to be taken back. */
  const back = (keys: readonly string[]): (HTMLElement | string)[] => [
    'Back without ',
    ...keys.flatMap((key, index) => [index > 0 ? ' and ' : '', button(key)]),
  ];
  const button = (key: string): HTMLElement => {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'link';
    element.textContent = titleOf(key);
    element.addEventListener('click', () => {
      const [name = '', value = ''] = key.split('=');
      const own = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
      const none = form.querySelector<HTMLInputElement>(`[name="${name}"][value="any-answer"]`);
      const input = none ?? own;
      if (!input) return;
      input.checked = none !== null;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      input.focus();
    });
    return element;
  };

  document.addEventListener('change', tell);
  addEventListener('popstate', tell);
  // Once what the address chooses is applied.
  form.addEventListener('chosen', tell);
  addEventListener('pageshow', tell);
}
