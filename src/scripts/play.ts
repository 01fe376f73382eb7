/**
 * Running a sample on its card. All that it takes is loaded by the click, or where the address has code that somebody
 * shares: the button alone is here.
 */
const load = () => import('./play/on-card.ts');

export function offerRuns(): void {
  // Cards may come later.
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-run]');
    if (button) void load().then(({ runOn }) => runOn(button), sorry(button));
  });
  if (location.hash.startsWith('#play=') && document.querySelector('[data-run]'))
    void load().then(({ openShared }) => openShared());
}

function sorry(button: HTMLElement): () => void {
  return () => {
    button.textContent = 'could not be loaded';
  };
}
