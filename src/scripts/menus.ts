/**
 * A `<details data-menu>` lies over the page: Escape, and a click beside it, close it. So does a click on one of those
 * of which only one can be chosen, where there is nothing else to choose in it: `data-menu="one"`.
 */
export function closeMenus(): void {
  const close = ({ type, target }: Event, focus = false): void => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu][open]')) {
      const node = target as Node;
      const within = menu.contains(node);
      const chosen = within && menu.dataset['menu'] === 'one' && node instanceof HTMLLabelElement;
      // A click on words focuses what they stand in: <main>.
      if (!focus && !chosen && (within || (type === 'focusin' && node.contains(menu)))) continue;
      menu.open = false;
      if (focus || chosen) menu.querySelector('summary')?.focus();
    }
  };
  addEventListener('click', close);
  addEventListener('focusin', close);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(event, true);
  });
}
