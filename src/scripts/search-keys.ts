/** `/` and Ctrl-K (Cmd-K) go to the search box. */
export function addSearchKeys(): void {
  // The search page has a box of its own, larger than the header's.
  const input =
    document.querySelector<HTMLInputElement>('main [type=search]') ??
    document.querySelector<HTMLInputElement>('[type=search]');
  if (!input) return;
  document.querySelector('[data-search] kbd')?.removeAttribute('hidden');
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element &&
      event.target.matches('input:not([type=checkbox],[type=radio]),textarea,select');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const ctrlK =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !ctrlK) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
