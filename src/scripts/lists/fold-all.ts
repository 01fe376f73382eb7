/** Folds all groups of the matrix at once, or opens them. The boxes are among the page's choices. */
const button = document.querySelector<HTMLElement>('[data-fold-all]');
const boxes = [...document.querySelectorAll<HTMLInputElement>('[name=group]')];

if (button) {
  const folds = (): boolean => boxes.some(({ checked }) => checked);
  const name = (): void => {
    button.textContent = folds() ? 'fold all' : 'open all';
  };
  button.addEventListener('click', () => {
    const checked = !folds();
    for (const box of boxes) box.checked = checked;
    boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  boxes[0]?.form?.addEventListener('chosen', name);
  addEventListener('pageshow', name);
}
