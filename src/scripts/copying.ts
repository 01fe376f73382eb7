/**
 * The buttons that copy. What they do comes once somebody is about to press one: a browser lets only a click that was
 * just made write to the clipboard.
 */
const BUTTONS = '[data-copy], [data-copy-link]';

export function offerCopies(): void {
  // A page that was not sent by https has no clipboard.
  if (!('clipboard' in navigator)) {
    for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = true;
    return;
  }
  const hear = ({ type, target }: Event): void => {
    // Cards may come later.
    const button = target instanceof Element && target.closest<HTMLElement>(BUTTONS);
    if (button)
      void import('./copy.ts').then(({ copyFor }) => {
        if (type === 'click') copyFor(button);
      });
  };
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, hear);
}
