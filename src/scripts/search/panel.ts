/** The search: over any page as a dialog, or on the search page itself. The query stays in the address. */
import sheet from './panel.css?url';
import { loadSheet } from '../common/load-sheet.ts';
import { one } from '../common/one.ts';
import { remember, recall } from '../common/storage.ts';
import { EXAMPLES } from './examples.ts';
import { addFilters } from './filters.ts';
import { filterValues, find } from './pagefind.ts';
import { itemsOf } from './results.ts';
import { elsewhere, inWords, wayOn } from './said.ts';
import { translationCard } from './translation.ts';

const PARAMETERS = ['q', 'kind', 'orm'];

const PANEL = `
  <form role="search" autocomplete="off">
    <input type="text" name="q" enterkeyhint="search" spellcheck="false" autocapitalize="off"
      aria-label="Search prose, code and SQL" placeholder="select_related, ON CONFLICT">
    <select name="orm" aria-label="ORM"></select>
    <fieldset><legend class="hidden">Kind of page</legend><label><input type="checkbox"> all kinds</label></fieldset>
  </form>
  <p role="status" class="note"></p>
  <dl class="search-examples">${Object.entries(EXAMPLES)
    .map(
      ([what, queries]) =>
        `<dt>${what}</dt><dd>${queries.map((query) => `<button type="button" data-try>${query}</button>`).join(' ')}</dd>`,
    )
    .join('')}</dl>
  <div class="found">
    <div class="translated"></div>
    <ol class="results"></ol>
  </div>
  <footer class="note">
    <label><input type="checkbox" name="slash"> / opens the search</label>
  </footer>`;

let opened: { focus(): void } | undefined;

/** @param here where the search stands on the page; nothing: it opens over the page */
export async function openSearch(here: HTMLElement | null): Promise<void> {
  if (!opened) await loadSheet(sheet);
  opened ??= here ? inPage(here) : asDialog();
  opened.focus();
}

function inPage(here: HTMLElement): { focus(): void } {
  here.innerHTML = PANEL;
  return panel(here);
}

function asDialog(): { focus(): void } {
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-label', 'Search');
  dialog.innerHTML = PANEL.replace(
    '</footer>',
    '<form method="dialog"><button>close</button></form></footer>',
  );
  document.body.append(dialog);
  const search = panel(dialog);
  dialog.addEventListener('close', () => {
    writeAddress({});
  });
  dialog.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    // Beside the dialog; or a link to this very page, which is under it.
    if (target === dialog || (link && link.pathname === location.pathname)) dialog.close();
  });
  return {
    focus: () => {
      if (!dialog.open) dialog.showModal();
      search.focus();
    },
  };
}

function panel(root: HTMLElement): { focus(): void } {
  const form = one(root, HTMLFormElement, 'form');
  const input = one(root, HTMLInputElement, 'input');
  const slash = one(root, HTMLInputElement, '[name=slash]');
  const status = one(root, HTMLElement, '[role=status]');
  const examples = one(root, HTMLElement, '.search-examples');
  const shown = one(root, HTMLElement, '.found');
  const translated = one(shown, HTMLElement, '.translated');
  const list = one(root, HTMLElement, 'ol');
  const given = new URLSearchParams(location.search);
  const filters = addFilters(form, given);
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async (): Promise<void> => {
    clearTimeout(timer);
    const turn = ++latest;
    const query = input.value.trim();
    examples.hidden = query !== '';
    writeAddress({ q: query, ...filters.chosen() });
    list.ariaBusy = String(query !== '');
    if (!query) {
      status.textContent = 'Names are found whole and in part; “in double quotes” is a phrase.';
      filters.offer({});
      list.replaceChildren();
      translated.replaceChildren();
      if (Object.keys(filters.chosen()).length === 0) return;
      // That the index can't be had is said to whoever searches.
      const values = await filterValues().catch(() => undefined);
      if (!values || turn !== latest) return;
      status.prepend(filters.know(values));
      filters.offer({});
      return;
    }
    status.textContent ||= 'Searching…';
    try {
      const unknown = filters.know(await filterValues());
      const chosen = filters.chosen();
      const [found, card] = await Promise.all([find(query, chosen), translationCard(query)]);
      if (turn !== latest) return;
      translated.replaceChildren(...(card ? [card] : []));
      const items = itemsOf(found.hits);
      filters.offer(found.counts);
      status.replaceChildren(unknown, inWords(query, found, items.length, chosen));
      if (items.length === 0) status.append(...(elsewhere(found.counts, chosen) ?? wayOn(found.kin)));
      else if (found.kin.length > 0) status.append('. ', ...wayOn(found.kin));
      list.replaceChildren(...items);
      shown.scrollTop = 0;
    } catch {
      if (turn !== latest) return;
      status.textContent = 'The search index could not be loaded. Try again, or look through the tasks.';
    }
    list.ariaBusy = 'false';
  };

  input.value = given.get('q') ?? '';
  filters.offer({});
  input.addEventListener('input', () => {
    clearTimeout(timer);
    list.ariaBusy = 'true';
    timer = setTimeout(() => {
      // Who closed it meanwhile wants no query in the address.
      if (!(root instanceof HTMLDialogElement) || root.open) void search();
    }, 120);
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== input) void search();
  });
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { dataset, textContent } = target;
    if ('try' in dataset) input.value = textContent;
    else if ('everything' in dataset) filters.clear();
    else return;
    input.focus();
    void search();
  });
  slash.checked = !recall('slash');
  slash.addEventListener('change', () => {
    remember('slash', slash.checked ? null : 'off');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search().then(() => list.querySelector<HTMLElement>('[data-hit]')?.focus());
  });
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // Within the filters these keys are theirs.
    if (step === undefined || (event.target as Element).matches('select, [type=radio]')) return;
    const stops: HTMLElement[] = [input, ...list.querySelectorAll<HTMLElement>('[data-hit]')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops.at(Math.min(Math.max(at + step, 0), stops.length - 1))?.focus();
  });
  void search();
  return {
    focus: () => {
      input.focus();
      input.select();
    },
  };
}

function writeAddress(values: Partial<Record<string, string>>): void {
  const url = new URL(location.href);
  for (const name of PARAMETERS) {
    if (values[name]) url.searchParams.set(name, values[name]);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}
