/** Copy buttons: the code of the card that shows. */
export function addCopyButtons(): void {
  if (!('clipboard' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const blocks = button.closest('article')?.querySelectorAll<HTMLElement>('[data-part=task]') ?? [];
      const shown = [...blocks].find((block) => block.offsetParent !== null);
      if (shown) void copy(shown.textContent, button);
    });
  }
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  let said = 'copied';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = 'no access';
  }
  button.textContent = said;
  setTimeout(() => {
    button.textContent = 'copy';
  }, 1500);
}
