import { placeAt, subjectOf } from './common/subject-of.ts';

/**
 * On pages that have some of their solutions: brings the others once one of them is chosen, and with them the files and
 * the connection traffic that are too long for the page. A page of its own has all, and the links of what is folded lead
 * there where scripts don't run (choosing.ts). It also keeps the tabs of a narrow screen, where
 * one solution is shown, and the boxes of a wide one in step.
 */
export function chooseSolutions(): void {
  const form = document.querySelector<HTMLFormElement>('[data-picks]');
  if (!form) return;
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
    showTab();
    const isMissing = open.some((id) => !document.querySelector(`[data-solutions] [data-choice=${id}]`));
    if (isMissing || isLater() || asksForTraffic()) void bringThem();
  });
  /** There may be more tabs than the strip has room for. The page itself stays where it is. */
  const showTab = (): void => {
    const tab = form.querySelector<HTMLElement>('label:has([name=tab]:checked)');
    const strip = tab?.parentElement;
    if (tab && strip)
      strip.scrollLeft = tab.offsetLeft - strip.offsetLeft - (strip.clientWidth - tab.offsetWidth) / 2;
  };
  /** Whether the address names files that are a second request. */
  const isLater = (): boolean => placeAt(location.hash)?.dataset['later'] !== undefined;
  const asksForTraffic = (): boolean =>
    document.querySelector('[data-traffic=later]') !== null &&
    inputs('chatter').some(({ checked }) => checked);
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
}
