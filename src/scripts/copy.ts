/** Copy buttons: the code of the card that shows. */
export function addCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    // A page that was not sent by https has no clipboard.
    button.hidden = !('clipboard' in navigator);
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
