/** Copy buttons: the code of the card that shows, with the imports and the set-up that it needs. */
export function addCopyButtons(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-copy]');
  if (buttons.length === 0) return;
  // The name of a button says whose code it copies, and stays: what came of it is read out from here.
  const status = document.createElement('p');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);
  for (const button of buttons) {
    // A page that was not sent by https has no clipboard.
    button.hidden = !('clipboard' in navigator);
    button.addEventListener('click', () => {
      const card = button.closest('article');
      // A fold that is closed has a place, what is in it has none; of another flavour neither has.
      const shown = ['.context', '[data-part=task]'].flatMap((part) =>
        [...(card?.querySelectorAll<HTMLElement>(part) ?? [])].filter((block) => block.offsetParent !== null),
      );
      const text = shown.map((block) => (block.querySelector('[data-part]') ?? block).textContent.trim());
      if (text.length > 0) void copy(text.join('\n\n\n') + '\n', button, status);
    });
  }
}

async function copy(text: string, button: HTMLElement, status: HTMLElement): Promise<void> {
  let said = 'copied';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = 'no access';
  }
  button.textContent = said;
  status.textContent = said;
  setTimeout(() => {
    button.textContent = 'copy';
    status.textContent = '';
  }, 1500);
}
