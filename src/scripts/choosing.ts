/**
 * Brings what keeps the choices of a page (keep.ts) once there is something to keep: the address or an
 * earlier page says what was chosen, or somebody chooses. CSS shows a choice before that; most who come by a search
 * choose nothing.
 */

/** Where what is not in the page is a click away. Without scripts each of these leads to the page that has it. */
const LATER = '[data-whole] [data-folded] a, [data-away] a, [data-whole] a[data-later]';

/** Settles once what was chosen before is applied: until then it is not to be seen. */
export async function offerChoices(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-choices]');
  if (!form) return;
  const inputs = (): HTMLInputElement[] =>
    [...form.elements].filter((element) => element instanceof HTMLInputElement);
  /** Boxes that were changed before anything could hear of it. */
  const changed = new Set<EventTarget>();
  let begun: Promise<void> | undefined;
  const start = async (): Promise<void> => {
    const { keepChoices } = await import('./keep.ts');
    stopHearing();
    const now = inputs().map(({ checked }) => checked);
    keepChoices();
    if (changed.size === 0) return;
    // What was remembered is applied by now: what was chosen here since comes after it.
    for (const [index, input] of inputs().entries()) input.checked = now[index] ?? false;
    for (const target of changed) target.dispatchEvent(new Event('change', { bubbles: true }));
  };
  /** @throws where it can't be had: the next choice tries again */
  const begin = (): Promise<void> =>
    (begun ??= start().catch((error: unknown) => {
      begun = undefined;
      throw error;
    }));
  const hear = ({ target }: Event): void => {
    const own = target === form || (target instanceof HTMLInputElement && target.form === form);
    if (!own) return;
    changed.add(target);
    // CSS has shown it.
    begin().catch(() => undefined);
  };
  const stopHearing = (): void => {
    document.removeEventListener('change', hear);
  };
  document.addEventListener('change', hear);
  addEventListener('hashchange', () => void begin().catch(() => undefined));
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(LATER);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { href, hash } = link;
    begin().then(
      () => (location.hash = hash),
      () => {
        location.assign(href);
      },
    );
  });
  if (location.hash || 'waiting' in document.documentElement.dataset) await begin().catch(() => undefined);
}
