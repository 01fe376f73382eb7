/**
 * Keeps the choice of the form [data-choices] in the URL and remembers it. Showing it is CSS's work.
 * The URL wins over what is remembered; a value that the form doesn't offer is ignored. Whoever follows a link to a
 * card wants to see it, so its ORM is ticked then.
 */
import { recall, remember } from './storage.ts';

/** Values by name of field, such as orms → ["django", "piccolo"]. */
type Choice = Map<string, string[]>;

export function rememberChoices(): void {
  const form = document.querySelector<HTMLFormElement>('[data-choices]');
  if (!form) return;
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input')];
  const names = [...new Set(inputs.map(({ name }) => name))];
  const of = (name: string): HTMLInputElement[] => inputs.filter((input) => input.name === name);

  const apply = (read: (name: string) => string | null): void => {
    for (const name of names) {
      const own = of(name);
      const wanted = read(name)?.split(',') ?? [];
      const known = wanted.filter((value) => own.some((input) => input.value === value));
      const none = wanted[0] === '' && own.length > 1 && own[0]?.type === 'checkbox';
      for (const input of own)
        input.checked = known.length > 0 || none ? known.includes(input.value) : input.defaultChecked;
    }
  };
  const choice = (): Choice =>
    new Map(
      names
        .filter((name) => of(name).some((input) => input.checked !== input.defaultChecked))
        .map((name) => [
          name,
          of(name)
            .filter(({ checked }) => checked)
            .map(({ value }) => value),
        ]),
    );
  const targeted = (): HTMLInputElement | undefined =>
    inputs.find(({ type, value }) => type === 'checkbox' && `#${value}` === location.hash);
  const address = (chosen: Choice): string => {
    const url = new URL(location.href);
    if (targeted()?.checked === false) url.hash = '';
    for (const name of names) url.searchParams.delete(name);
    const query = [
      url.searchParams.toString(),
      ...[...chosen].map(([name, values]) => `${name}=${values.join(',')}`),
    ];
    url.search = query.filter(Boolean).join('&');
    return url.href;
  };
  const keep = (): void => {
    for (const name of names) remember(`choice.${name}`, memory(of(name), recall(`choice.${name}`)));
  };
  const fromUrl = (name: string): string | null => new URLSearchParams(location.search).get(name);
  const fromMemory = (name: string): string | null => chosenOf(of(name), recall(`choice.${name}`));
  const tickTarget = (): void => {
    const target = targeted();
    if (target && !target.checked) {
      target.checked = true;
      // The browser found nothing to scroll to while the card was hidden.
      document.getElementById(target.value)?.scrollIntoView();
    }
    history.replaceState(null, '', address(choice()));
  };

  apply((name) => fromUrl(name) ?? fromMemory(name));
  tickTarget();
  // From here on a card is hidden when its ORM is not ticked, even if the address names it.
  form.dataset['choices'] = 'kept';
  form.addEventListener('change', () => {
    keep();
    history.pushState(null, '', address(choice()));
  });
  addEventListener('popstate', () => {
    apply(fromUrl);
    keep();
  });
  addEventListener('hashchange', tickTarget);
}

/**
 * What is remembered of a field. Of boxes those that were changed, as another page may offer more or fewer of them:
 * what this one doesn't offer stays as it was.
 */
function memory(own: HTMLInputElement[], before: string | null): string | null {
  const changed = own.filter(({ checked, defaultChecked }) => checked !== defaultChecked);
  if (own[0]?.type === 'radio') return changed.find(({ checked }) => checked)?.value ?? null;
  const elsewhere = (before?.split(',') ?? []).filter((value) => !own.some((input) => input.value === value));
  return [...elsewhere, ...changed.map(({ value }) => value)].join(',') || null;
}

/** The values that a memory stands for, as the URL would name them. */
function chosenOf(own: HTMLInputElement[], remembered: string | null): string | null {
  if (remembered === null || own[0]?.type === 'radio') return remembered;
  const changed = remembered.split(',');
  return own
    .filter(({ value, defaultChecked }) => defaultChecked !== changed.includes(value))
    .map(({ value }) => value)
    .join(',');
}
