/**
 * Keeps the choice of the form [data-choices] in the URL and remembers it. Showing it is CSS's work.
 * The URL wins over what is remembered; a value that the form doesn't offer is ignored. Whoever follows a link to a
 * card wants to see it, so its ORM is ticked then.
 * Where the form picks what stands open ([data-picks]) its boxes are remembered by themselves: who opens two solutions
 * does not want the other ORMs out of the matrix. Whenever something is chosen, by whomever, it tells by "chosen".
 */
import { notAsked, type NotTaken, notTaken, sayNotKnown } from './not-known.ts';
import { recall, remember } from './common/storage.ts';
import { placeAt, subjectOf } from './common/subject-of.ts';

type Input = HTMLInputElement;

/** What a reader wants alike on every page; the other choices say which rows of one list are to be seen. */
const EVERYWHERE = ['flavour', 'db', 'orms', 'part', 'chatter'];

export function rememberChoices(): void {
  const form = document.querySelector<HTMLFormElement>('[data-choices]');
  if (!form) return;
  // A page may have some of the form's boxes outside of it, where what they choose is.
  const inputs = [...form.elements].filter(
    // Tabs are another way to tick a box: scripts/solutions.ts keeps them in step.
    (element): element is Input => element instanceof HTMLInputElement && !['', 'tab'].includes(element.name),
  );
  /** What is open on a page says nothing of the columns of another. */
  const { picks = '' } = form.dataset;
  const place = picks === '' ? 'open' : picks;
  const isPick = ({ name }: Input): boolean => name === 'orms' && 'picks' in form.dataset;
  const key = (input: Input): string =>
    `choice.${isPick(input) ? place : input.name}${input.type === 'radio' ? '' : `.${input.value}`}`;
  const names = [...new Set(inputs.map(({ name }) => name))];
  const of = (name: string): Input[] => inputs.filter((input) => input.name === name);
  // A former id stands within the card that it means.
  const targeted = (): Input | undefined => {
    const subject = subjectOf(location.hash);
    return inputs.find(({ type, value }) => type === 'checkbox' && value === subject);
  };

  /**
   * @param otherwise whether an input is checked that the URL says nothing of
   * @returns what the URL has and the form has not, or can't have at once
   */
  const apply = (otherwise: (input: Input) => boolean): NotTaken => {
    const query = new URLSearchParams(location.search);
    const found = names.map((name) => {
      const own = of(name);
      const wanted = query.getAll(name).flatMap((value) => value.split(','));
      const offered = wanted.filter((value) => own.some((input) => input.value === value));
      const known = own[0]?.type === 'radio' ? offered.slice(0, 1) : offered;
      const none = wanted[0] === '' && own[0]?.type === 'checkbox';
      const values = own.map((input) =>
        known.length > 0 || none ? known.includes(input.value) : otherwise(input),
      );
      // What was open elsewhere may leave nothing open here.
      const isLost = own[0] && isPick(own[0]) && !none && !values.includes(true);
      own.forEach((input, index) => {
        input.checked = isLost ? input.defaultChecked : (values[index] ?? false);
      });
      return notTaken(name, wanted, offered, known);
    });
    return {
      unknown: found.flatMap((one) => one.unknown),
      excluded: found.flatMap((one) => one.excluded),
    };
  };
  const address = (): string => {
    const url = new URL(location.href);
    if (targeted()?.checked === false) url.hash = '';
    for (const name of names) url.searchParams.delete(name);
    // What the next reader would see without it: the page's own choice, or what was remembered here.
    const chosen = names
      .filter((name) => of(name).some((input) => isChanged(input) || input.checked !== remembered(input)))
      .map((name) => `${name}=${checked(name)}`);
    url.search = [url.searchParams.toString(), ...chosen].filter(Boolean).join('&');
    return url.href;
  };
  const checked = (name: string): string =>
    of(name)
      .filter((input) => input.checked)
      .map(({ value }) => value)
      .join();
  // Each box by itself: what this page doesn't offer stays as it was on the others. What is chosen at first is not the
  // same on all pages: so it is told what was chosen, and of open solutions and radio buttons not that it was changed.
  const keep = (changed: readonly Input[]): void => {
    for (const input of changed) {
      const told = isChanged(input) || recall(key(input)) !== null;
      if (isPick(input)) {
        if (told) remember(key(input), input.checked ? '1' : '0');
      } else if (input.type === 'checkbox') remember(key(input), isChanged(input) ? input.value : null);
      else if (input.checked && told) remember(key(input), input.value);
    }
  };
  // A link that says what is to be seen says all of it, but for what is the same on every page.
  const isAsked = location.search !== '' || location.hash !== '';
  const remembered = (input: Input): boolean => {
    if (isAsked && !isPick(input) && !EVERYWHERE.includes(input.name)) return input.defaultChecked;
    const value = recall(key(input));
    if (isPick(input)) return value === null ? input.defaultChecked : value === '1';
    if (input.type === 'checkbox') return (value !== null) !== input.defaultChecked;
    return of(input.name).some((other) => other.value === value)
      ? input.value === value
      : input.defaultChecked;
  };
  const tickTarget = (): void => {
    const target = targeted();
    if (target && !target.checked) {
      target.checked = true;
      // The browser found nothing to scroll to while the card was hidden.
      document.getElementById(target.value)?.scrollIntoView();
    }
    history.replaceState(null, '', address());
    tell();
  };
  const tell = (): void => {
    form.dispatchEvent(new Event('chosen'));
  };

  const before = inputs.map(({ checked }) => checked);
  const strange = apply(remembered);
  if ('asks' in form.dataset) strange.unknown.push(...notAsked(new URLSearchParams(location.search), names));
  sayNotKnown(form, { ...strange, unknown: [...strange.unknown, ...strangePlace()] });
  tickTarget();
  // What was chosen may have moved what the address names.
  if (inputs.some(({ checked }, index) => checked !== before[index]))
    placeAt(location.hash)?.scrollIntoView();
  // From here on a card is hidden when its ORM is not ticked, even if the address names it.
  form.dataset['choices'] = 'kept';
  document.addEventListener('change', ({ target }) => {
    const [changed] = inputs.filter((input) => input === target);
    if (target !== form && !changed) return;
    sayNotKnown(form, NOTHING);
    keep(changed ? of(changed.name) : inputs);
    history.pushState(null, '', address());
    tell();
  });
  addEventListener('popstate', () => {
    apply((input) => input.defaultChecked);
    keep(inputs);
    tell();
  });
  addEventListener('hashchange', () => {
    sayNotKnown(form, { ...NOTHING, unknown: strangePlace() });
    tickTarget();
  });
}

const NOTHING: NotTaken = { unknown: [], excluded: [] };

/** A fragment that leads nowhere. Of any page `#top` is its top, and code that somebody shares is no place: scripts/play.ts. */
function strangePlace(): string[] {
  const { hash } = location;
  return /^(#(top|play=.*))?$/is.test(hash) || placeAt(hash) ? [] : [hash];
}

function isChanged(input: Input): boolean {
  return input.checked !== input.defaultChecked;
}
