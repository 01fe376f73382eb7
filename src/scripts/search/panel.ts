/** The search: over any page as a dialog, or on the search page itself. The query stays in the address. */
import sheet from './panel.css?url';
import { type Chosen, type Counts, type FilterName, find, type Found } from './pagefind.ts';
import { recall, remember } from '../storage.ts';
import { itemsOf } from './results.ts';

const FILTERS: Record<FilterName, string> = { kind: 'Everything', orm: 'Any ORM' };
const PARAMETERS = ['q', ...Object.keys(FILTERS)];

const PANEL = `
  <form role="search" autocomplete="off">
    <input type="text" name="q" enterkeyhint="search" spellcheck="false" autocapitalize="off"
      aria-label="Search prose, code and SQL" placeholder="select_related, ON CONFLICT, MissingGreenlet">
    <select name="kind" aria-label="Kind of page"></select>
    <select name="orm" aria-label="ORM"></select>
    <label class="note"><input type="checkbox" name="slash"> / opens the search</label>
  </form>
  <p role="status" class="note"></p>
  <ol class="results"></ol>`;

let opened: { focus(): void } | undefined;

/** @param here where the search stands on the page; nothing: it opens over the page */
export async function openSearch(here: HTMLElement | null): Promise<void> {
  if (!opened) await loadSheet();
  opened ??= here ? inPage(here) : asDialog();
  opened.focus();
}

/** Imported as a module, Astro would put it on every page. */
function loadSheet(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  const loaded = new Promise((settle) => {
    link.addEventListener('load', settle);
    link.addEventListener('error', settle);
  });
  document.head.append(link);
  return loaded;
}

function inPage(here: HTMLElement): { focus(): void } {
  here.innerHTML = PANEL;
  return panel(here);
}

function asDialog(): { focus(): void } {
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-label', 'Search');
  dialog.innerHTML = `${PANEL}<form method="dialog"><button>close</button></form>`;
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
  const list = one(root, HTMLElement, 'ol');
  const selects = [...root.querySelectorAll('select')];
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const chosen = (): Chosen =>
    Object.fromEntries(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));

  const search = async (): Promise<void> => {
    clearTimeout(timer);
    const turn = ++latest;
    const query = input.value.trim();
    writeAddress({ q: query, ...chosen() });
    list.ariaBusy = String(query !== '');
    if (!query) {
      status.textContent = 'Names are found whole and in part; “in double quotes” is a phrase.';
      list.replaceChildren();
      return;
    }
    try {
      const found = await find(query, chosen());
      if (turn !== latest) return;
      const items = itemsOf(found.hits);
      offer(selects, found.counts);
      status.textContent = inWords(query, found, items.length, chosen());
      if (items.length === 0) status.append(...wayOn());
      list.replaceChildren(...items);
    } catch {
      if (turn !== latest) return;
      status.textContent = 'The search index could not be loaded. Try again, or look through the tasks.';
    }
    list.ariaBusy = 'false';
  };

  const given = new URLSearchParams(location.search);
  input.value = given.get('q') ?? '';
  offer(selects, {}, given);
  input.addEventListener('input', () => {
    clearTimeout(timer);
    list.ariaBusy = 'true';
    timer = setTimeout(() => void search(), 120);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) void search();
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
    if (step === undefined || event.target instanceof HTMLSelectElement) return;
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

/** The values of each filter, with how many places each would leave. What is chosen stays, if only to be unchosen. */
function offer(selects: HTMLSelectElement[], counts: Counts, given?: URLSearchParams): void {
  for (const select of selects) {
    const name = select.name as FilterName;
    const wanted = given?.get(name) ?? select.value;
    const values = Object.entries(counts[name] ?? {}).filter(
      ([value, count]) => count > 0 || value === wanted,
    );
    if (wanted && !values.some(([value]) => value === wanted)) values.push([wanted, 0]);
    select.replaceChildren(
      new Option(FILTERS[name], ''),
      ...values.map(([value, count]) => new Option(`${value} (${count})`, value)),
    );
    select.value = wanted;
  }
}

function inWords(query: string, found: Found, pages: number, chosen: Chosen): string {
  const { total, without, meant, alike, signs } = found;
  const within = Object.values(chosen).join(', ');
  const nothing = `Nothing${within && ` of ${within}`} holds`;
  const unsaid = signs ? 'Signs are not searched, only names and words. ' : '';
  if (total === 0) return signs ? unsaid : `${nothing} “${query}”. `;
  const places = total === 1 ? '1 place' : `${total} places`;
  const shown = pages === 1 ? '1 page' : `${pages} pages`;
  return [
    unsaid,
    alike ? `${nothing} “${query}”; like it: ` : '',
    ...meant.map(([typed, asked]) => `Nothing holds “${typed}”; searched as “${asked}”. `),
    without.length > 0
      ? `No place holds all of it. Without ${without.map((word) => `“${word}”`).join(', ')}: `
      : '',
    places,
    total < found.hits.length
      ? ', then what holds less of it'
      : total > 1
        ? `; the best are on ${shown}`
        : '',
  ].join('');
}

function wayOn(): (string | Node)[] {
  return ['Say it in other words, or look through the ', linkTo('tasks'), ' and the ', linkTo('matrix'), '.'];
}

function linkTo(page: string): Node {
  const link = document.createElement('a');
  link.href = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${page}/`;
  link.textContent = page;
  return link;
}

function writeAddress(values: Partial<Record<string, string>>): void {
  const url = new URL(location.href);
  for (const name of PARAMETERS) {
    if (values[name]) url.searchParams.set(name, values[name]);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}

function one<T extends Element>(root: Element, type: new () => T, selector: string): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`no ${selector} in the search`);
  return element;
}
