/**
 * Keeps the choice of the form [data-choices] in the URL and remembers it. Showing it is CSS's work.
 * The URL wins over what is remembered; a value that the form doesn't offer is ignored.
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
  const address = (chosen: Choice): string => {
    const url = new URL(location.href);
    for (const name of names) url.searchParams.delete(name);
    const query = [
      url.searchParams.toString(),
      ...[...chosen].map(([name, values]) => `${name}=${values.join(',')}`),
    ];
    url.search = query.filter(Boolean).join('&');
    return url.href;
  };
  const keep = (chosen: Choice): void => {
    for (const name of names) remember(`choice.${name}`, chosen.get(name)?.join(',') ?? null);
  };
  const fromUrl = (name: string): string | null => new URLSearchParams(location.search).get(name);

  apply((name) => fromUrl(name) ?? recall(`choice.${name}`));
  history.replaceState(null, '', address(choice()));
  form.addEventListener('change', () => {
    const chosen = choice();
    keep(chosen);
    history.pushState(null, '', address(chosen));
  });
  addEventListener('popstate', () => {
    apply(fromUrl);
    keep(choice());
  });
}
