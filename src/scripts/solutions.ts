/**
 * On pages that have some of their solutions: brings the others once one of them is chosen. A page of its own has all,
 * and the links of the folded ones lead there where scripts don't run. It also keeps the tabs of a narrow screen, where
 * one solution is shown, and the boxes of a wide one in step.
 */
const form = document.querySelector<HTMLFormElement>('[data-picks]');
if (form) {
  const inputs = (name: string): HTMLInputElement[] => [
    ...form.querySelectorAll<HTMLInputElement>(`[name=${name}]`),
  ];
  const ticked = (): string[] => inputs('orms').flatMap(({ checked, value }) => (checked ? [value] : []));

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'tab') return;
    const boxes = inputs('orms');
    for (const box of boxes) box.checked = box.value === target.value;
    // choices.ts keeps what the boxes say.
    boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  form.addEventListener('chosen', () => {
    const open = ticked();
    const now = inputs('tab').find(({ checked }) => checked)?.value ?? '';
    const [first] = [subjectOf(location.hash), now, ...open].filter((id) => open.includes(id));
    for (const tab of inputs('tab')) tab.checked = tab.value === (first ?? now);
    if (open.some((id) => !document.querySelector(`[data-solutions] [data-choice=${id}]`))) void bring();
  });
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('[data-whole] [data-folded] a, [data-away] a');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      location.hash = link.hash;
    }
  });
}

/** What a fragment leads to, by the subject that it is of. */
function subjectOf(hash: string): string {
  const place = document.getElementById(hash.slice(1))?.closest<HTMLElement>('[data-choice], [data-folded]');
  return place?.dataset['choice'] ?? place?.dataset['folded'] ?? '';
}

async function bring(): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-whole]');
  const address = part?.dataset['whole'];
  if (!part || address === undefined || part.ariaBusy === 'true') return;
  part.ariaBusy = 'true';
  try {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const whole = page.querySelector('[data-solutions]');
    if (!whole) throw new Error(`no solutions on ${address}`);
    part.replaceWith(whole);
    // What links to it led to until now.
    for (const place of document.querySelectorAll('[data-away], [data-away] [id]'))
      place.removeAttribute('id');
    // The browser looks anew for what the address names.
    if (subjectOf(location.hash) !== '') location.replace(location.hash);
  } catch {
    location.assign(address + location.search + location.hash);
  }
}
