/** The search page: asks Pagefind's index, keeps the query in the URL. */

interface Hit {
  url: string;
  /** HTML made by Pagefind from our own pages: escaped text with <mark>. */
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

const MOST = 20;
// A constant and not a literal in import(): Vite would wrap a literal in a preload helper that does not exist here.
const source = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`;

const form = document.querySelector<HTMLFormElement>('[data-find]');
const input = form?.querySelector('input');
const found = document.querySelector<HTMLElement>('[data-found]');
const list = document.querySelector<HTMLElement>('[data-results]');

if (form && input && found && list) {
  let loading: Promise<Pagefind> | undefined;
  let latest = 0;

  const load = async (): Promise<Pagefind> => {
    const pagefind = (await import(/* @vite-ignore */ source)) as Pagefind;
    await pagefind.options({ baseUrl: import.meta.env.BASE_URL });
    return pagefind;
  };

  const search = async (): Promise<void> => {
    const turn = ++latest;
    const query = input.value.trim();
    if (!query) {
      found.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      const pagefind = await (loading ??= load());
      const { results } = await pagefind.search(query);
      const all = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
      const hits = all.filter(({ excerpt }) => holds(excerpt, query));
      if (turn !== latest) return;
      const more = results.length > MOST ? ' or more' : '';
      found.textContent =
        hits.length === 0
          ? `Nothing holds “${query}”.`
          : `${hits.length}${more} ${hits.length === 1 ? 'page' : 'pages'}`;
      list.replaceChildren(...hits.map(item));
    } catch {
      loading = undefined;
      found.textContent = 'The search index could not be loaded. Try again, or look through the tasks.';
    }
  };

  const writeUrl = (): void => {
    const query = input.value.trim();
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  };

  document.querySelector('[data-without]')?.remove();
  form.hidden = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      writeUrl();
      void search();
    }, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    writeUrl();
    void search();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void search();
  if (!input.value) input.focus();
}

/** Where no page holds a word, Pagefind shortens it until one does, in the end to a single letter. */
function holds(excerpt: string, query: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '');
  const starts = bare(query)
    .split(/\s+/)
    .map((word) => word.slice(0, Math.max(3, Math.ceil(word.length / 2))));
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, word = '']) => bare(word));
  return marked.some((word) => starts.some((start) => word.includes(start)));
}

function item({ url, excerpt, meta }: Hit): HTMLElement {
  const element = document.createElement('li');
  element.innerHTML = `<h2><a></a> <span class="note"></span></h2><p>${excerpt}</p>`;
  const [link, kind] = element.querySelectorAll('a, span');
  link?.setAttribute('href', url);
  link?.append(meta.title ?? url);
  kind?.append(meta.kind ?? '');
  return element;
}
