/** A `<details data-menu>` lies over the page: Escape, and a click beside it, close it. */
export function closeMenus(): void {
  const close = ({ target }: Event, focus = false): void => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu][open]')) {
      if (!focus && menu.contains(target as Node)) continue;
      menu.open = false;
      if (focus) menu.querySelector('summary')?.focus();
    }
  };
  addEventListener('click', close);
  addEventListener('focusin', close);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(event, true);
  });
}
