/** What is searched: a chip for each kind of page, and a list of ORMs. Neither changes the width of the panel. */
import type { Chosen, Counts } from './search-index.ts';

/** What answers a question comes first; the others by name. */
const FIRST = ['Task', 'Feature', 'Error'];
/** What addresses of before call a kind. */
const FORMER: [former: RegExp, kind: string][] = [
  [/^Claims$/, 'Fact checks'],
  [/^Errors$/, 'Error'],
  [/^(Pair|Chooser)$/, 'Comparison'],
  [/^Concepts$/, 'Phrasebook'],
  [/^(Admin|Migration tool|Framework)s?$/, 'Tool'],
];

interface Filters {
  chosen(): Chosen;
  /** Shows what can be chosen, with how many pages each would leave; what is chosen stays, if only to be unchosen. */
  offer(counts: Counts): void;
  /**
   * @param values all that can be chosen
   * @returns what the address chose and nothing is, in words; it is chosen no more
   */
  know(values: Counts): string;
  clear(): void;
}

export function addFilters(form: HTMLFormElement, given: URLSearchParams): Filters {
  const [set, select] = [form.querySelector('fieldset'), form.querySelector('select')];
  const more = set?.querySelector('label');
  if (!set || !select || !more) throw new Error('no filters in the search');
  const kind = FORMER.reduce((name, former) => name.replace(...former), given.get('kind') ?? '');
  const state = { kind, orm: given.get('orm') ?? '' };
  const chips = new Map<string, HTMLLabelElement>();

  const chipOf = (value: string): HTMLLabelElement => {
    const known = chips.get(value);
    if (known) return known;
    const chip = document.createElement('label');
    chip.innerHTML = '<input type="radio" name="kind"> <span></span> <b></b>';
    chip.querySelector('input')?.setAttribute('value', value);
    chip.querySelector('span')?.append(value || 'Everything');
    chip.hidden = value !== '' && value !== state.kind;
    chips.set(value, chip);
    return chip;
  };

  const offer = ({ kind = {}, orm = {} }: Counts): void => {
    for (const value of ['', state.kind]) if (!chips.has(value)) more.before(chipOf(value));
    for (const [value, chip] of chips) {
      const [input, count] = chip.querySelectorAll<HTMLInputElement>('input, b');
      const checked = value === state.kind;
      if (input) input.checked = checked;
      if (count) count.textContent = kind[value] ? String(kind[value]) : '';
      chip.hidden = value !== '' && !kind[value] && !checked;
    }
    const orms = [...new Set([...Object.keys(orm), state.orm])].filter(Boolean);
    select.replaceChildren(
      new Option('Any ORM', ''),
      ...orms.map((value) => new Option(`${value} (${orm[value] ?? 0})`, value)),
    );
    select.value = state.orm;
  };
  form.addEventListener(
    'change',
    () => {
      state.kind = set.querySelector<HTMLInputElement>('[type=radio]:checked')?.value ?? '';
      state.orm = select.value;
    },
    true,
  );
  return {
    offer,
    chosen: () => Object.fromEntries(Object.entries(state).filter(([, value]) => value)),
    know: (values) => {
      const kinds = new Set(['', ...FIRST, ...Object.keys(values['kind'] ?? {}).sort()]);
      // Once: a chip that is moved loses the focus.
      if (chips.size < kinds.size) more.before(...[...kinds].map(chipOf));
      const unknown = (['kind', 'orm'] as const).filter(
        (name) => state[name] && !values[name]?.[state[name]],
      );
      const said = unknown.map((name) => `Not known here: ${name}=${state[name]}. `).join('');
      for (const name of unknown) {
        chips.get(state[name])?.remove();
        chips.delete(state[name]);
        state[name] = '';
      }
      return said;
    },
    clear: () => {
      state.kind = state.orm = '';
    },
  };
}
