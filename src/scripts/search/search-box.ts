import { recall } from '../common/storage.ts';

/**
 * The search box in the header is a link to the search page. Where scripts run, a click, `/` or Ctrl-K (Cmd-K) opens
 * the search over the page; its code and its index are fetched then. An address with a query opens it too. Who works by
 * voice says letters and signs without meaning keys: `/` can be switched off, in the search.
 */
const load = () => import('./panel.ts');

export function addSearch(): void {
  const box = document.querySelector('[data-search]');
  if (!box) return;
  if (recall('slash')) {
    box.querySelector('kbd')?.remove();
    box.setAttribute('aria-keyshortcuts', 'Control+K');
  }
  const here = document.querySelector<HTMLElement>('[data-search-here]');
  const open = (): void => {
    load()
      .then(({ openSearch }) => openSearch(here))
      // The page of the search says how else to find things.
      .catch(() => {
        if (!here) location.assign((box as HTMLAnchorElement).href);
      });
  };
  box.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element &&
      event.target.matches('input:not([type=checkbox],[type=radio]),textarea,select');
    const plain = !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const slash = event.key === '/' && plain && !recall('slash');
    const ctrlK =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !ctrlK) return;
    event.preventDefault();
    open();
  });
  if (here || new URLSearchParams(location.search).has('q')) open();
}
