import { subjectOf } from './common/subject-of.ts';

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
    const [first] = [subjectOf(location.hash), ...open].filter((id) => open.includes(id));
    for (const tab of inputs('tab')) if (first !== undefined) tab.checked = tab.value === first;
    if (open.some((id) => !document.querySelector(`[data-solutions] [data-choice=${id}]`))) void bringThem();
  });
  const bringThem = async (): Promise<void> => {
    const part = document.querySelector<HTMLElement>('[data-whole]');
    const address = part?.dataset['whole'];
    if (!part || address === undefined || part.ariaBusy === 'true') return;
    part.ariaBusy = 'true';
    document.querySelector('.unbrought')?.remove();
    try {
      const { bring } = await import('./bring.ts');
      await bring(part, address);
    } catch {
      part.ariaBusy = 'false';
      part.before(sorry(address));
    }
  };
  /** The next choice tries again. */
  const sorry = (address: string): HTMLElement => {
    const [said, link] = [document.createElement('p'), document.createElement('a')];
    said.className = 'note unbrought';
    said.setAttribute('role', 'status');
    link.href = address + location.search + location.hash;
    link.textContent = 'the page that has all';
    said.append('What you chose could not be loaded. It stands on ', link, '.');
    return said;
  };
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
