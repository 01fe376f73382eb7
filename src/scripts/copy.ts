/** Copying from a card: the code that shows, with the imports and the set-up that it needs, or a link to the card. */

// The name of a button says whose code it copies, and stays: what came of it is read out from here.
const status = document.createElement('p');
status.className = 'hidden';
status.setAttribute('role', 'status');
document.body.append(status);

export function copyFor(button: HTMLElement): void {
  const text = 'copy' in button.dataset ? codeOf(button.closest('article')) : addressOf(button);
  if (text !== '') void copy(text, button);
}

/** The code of the fix, or of before where that alone shows. */
function codeOf(card: HTMLElement | null): string {
  // A fold that is closed has a place, what is in it has none; of another flavour neither has.
  const shown = (part: string): HTMLElement[] =>
    [...(card?.querySelectorAll<HTMLElement>(part) ?? [])].filter((block) => block.offsetParent !== null);
  const code = shown('[data-part=task]');
  const blocks = [...shown('.context'), ...(code.length > 0 ? code : shown('[data-part=naive]'))];
  const text = blocks.map((block) => (block.querySelector('[data-part]') ?? block).textContent.trim());
  return text.length > 0 ? text.join('\n\n\n') + '\n' : '';
}

function addressOf(link: HTMLElement): string {
  return new URL(link.getAttribute('href') ?? '', location.href).href;
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  // It may still say what came of the click before.
  const name = (button.dataset['name'] ??= button.textContent);
  let said = 'copied';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = 'no access';
  }
  button.textContent = said;
  status.textContent = said;
  setTimeout(() => {
    button.textContent = name;
    status.textContent = '';
  }, 1500);
}
