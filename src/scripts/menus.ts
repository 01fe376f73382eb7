/** A `<details data-menu>` lies over the page: Escape, a click beside it, and one on a label in it close it. */
export function closeMenus(): void {
  const close = ({ target }: Event, focus = false): void => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-menu][open]')) {
      const within = menu.contains(target as Node);
      if (!focus && within && !(target as Element).matches('label:has([type=radio])')) continue;
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
