/**
 * Brings the code of both ORMs into a row of a phrasebook once somebody opens it. Without scripts rows have no such fold
 * (styles/parts/one-page/phrasebook.css), and their title leads to the code.
 */
const root = document.querySelector<HTMLElement>('.phrasebook');

root?.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.childElementCount === 1)
      void fill(target);
  },
  true,
);

async function fill(fold: HTMLDetailsElement): Promise<void> {
  const row = fold.closest('[data-row]');
  const sides = [...(row?.querySelectorAll<HTMLElement>('.side') ?? [])];
  const link = row?.querySelector('a');
  const said = document.createElement('p');
  said.className = 'note';
  said.setAttribute('role', 'status');
  said.textContent = 'Loading…';
  fold.append(said);
  try {
    const address = new URL(`../../../code/${fold.dataset['codes'] ?? ''}.json`, location.href);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    const codes = (await answer.json()) as Record<string, string>;
    said.replaceWith(
      ...sides.map((side) => {
        const name = side.querySelector('.hidden')?.textContent.replace(/:$/, '') ?? '';
        const html = codes[side.dataset['subject'] ?? ''];
        return html === undefined ? none(name) : block(name, html, side.dataset['subject'] ?? '');
      }),
    );
  } catch {
    said.textContent = 'The code could not be loaded. It stands at ';
    if (link) said.append(link.cloneNode(true));
    // The next opening tries again: the message goes as it closes.
    fold.addEventListener(
      'toggle',
      () => {
        said.remove();
      },
      { once: true },
    );
  }
}

function block(name: string, html: string, subject: string): HTMLElement {
  const pre = document.createElement('pre');
  pre.className = 'code wraps sheet';
  pre.tabIndex = 0;
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', name);
  pre.dataset['subject'] = subject;
  const code = document.createElement('code');
  code.className = 'language-python';
  code.innerHTML = html;
  pre.append(code);
  return pre;
}

function none(name: string): HTMLElement {
  const said = document.createElement('p');
  said.className = 'note';
  said.textContent = `${name} has no code for this.`;
  return said;
}
