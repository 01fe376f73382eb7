/** The playground’s page: one sample or two side by side, each on a bench. The address keeps which. */
import type { How } from '../../features/play/beginnings.ts';
import type { PlaySample } from '../../features/play/sample.ts';
import { fragmentOf, sharedIn, type SharedCode } from '../../features/play/shared-code.ts';
import { escapeHtml } from '../../highlight/escape.ts';
import { one } from '../common/one.ts';
import { loadSheet } from '../common/load-sheet.ts';
import sheet from './bench.css?url';
import type { Bench, BenchOptions } from './bench-options.ts';
import { openBench } from './bench.ts';
import { load } from './load.ts';
import { newPlayer } from './new-player.ts';
import { withFragment } from './with-fragment.ts';

let styled: Promise<unknown> | undefined;

interface Opened {
  card: HTMLElement;
  bench: Bench;
  sample: PlaySample;
}

/** Of which ORM a sample is to be. */
interface Wanted extends Pick<PlaySample, 'flavour'> {
  subject: { id: string };
}

/** By script: the text of each that was opened stays. */
const opened = new Map<string, Promise<Opened>>();

export async function openPage(form: HTMLFormElement): Promise<void> {
  const benches = one(document, HTMLElement, '[data-benches]');
  const said = one(document, HTMLElement, '[data-play-said]');
  const [task, beside] = ['task', 'beside'].map((name) => one(form, HTMLSelectElement, `[name=${name}]`)) as [
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  const beginnings = [...form.querySelectorAll<HTMLButtonElement>('[data-begin]')];
  let first: PlaySample | undefined;
  /** One, or two side by side. */
  let shown: Opened[] = [];

  /** Of two side by side a link carries both; who stands beside code and was not changed, the address names anyway. */
  const share = async (own: SharedCode): Promise<string> => {
    const all = shown.map(({ bench }) => bench.code());
    return withFragment(
      await fragmentOf(
        ...all
          .filter(({ changed, shared }) => changed || shared.script === own.script)
          .map(({ shared }) => shared),
      ),
    );
  };
  const bring = (script: string): Promise<Opened> => {
    const made = opened.get(script) ?? make(script, benches, { choose, share });
    opened.set(script, made);
    made.catch(() => opened.delete(script));
    return made;
  };
  /** Shows these and no others. */
  const show = async (script: string, other: string): Promise<Opened | undefined> => {
    try {
      const [own, second] = await Promise.all([bring(script), other === '' ? undefined : bring(other)]);
      for (const { card } of await Promise.all(opened.values()))
        card.hidden = card !== own.card && card !== second?.card;
      benches.prepend(own.card);
      first = own.sample;
      shown = second ? [own, second] : [own];
      offer(own.sample, second?.sample.script ?? '');
      return own;
    } catch {
      said.textContent =
        'This sample could not be loaded. If you are offline, choose it again when you are back.';
      return undefined;
    }
  };
  const offer = ({ script, beside: all }: PlaySample, other: string): void => {
    const others = all.filter((sample) => sample.script !== script);
    beside.replaceChildren(
      new Option('nothing', ''),
      ...others.map(({ script: value, name, flavour }) => new Option(`${name}, ${flavour}`, value)),
    );
    beside.value = other;
    const own = [...task.options].find(({ value }) => all.some((sample) => sample.script === value));
    if (own) task.value = own.value;
  };
  const showAndKeep = async (script: string, other: string): Promise<Opened | undefined> => {
    const own = await show(script, other);
    if (own) keep(shown);
    return own;
  };
  const choose = async (script: string): Promise<Bench | undefined> =>
    (await showAndKeep(script, beside.value === script ? (first?.script ?? '') : beside.value))?.bench;
  /** The sample of a task that is of the same ORM as the one that is open. */
  const likeFirst = async (script: string, wanted: Wanted | undefined = first): Promise<string> => {
    const { sample } = await load(script);
    const own = sample.beside.filter(({ subject }) => subject === wanted?.subject.id);
    return (own.find(({ flavour }) => flavour === wanted?.flavour) ?? own[0] ?? sample).script;
  };

  for (const button of beginnings)
    button.addEventListener('click', () => {
      void begin(button);
    });
  const begin = async (button: HTMLButtonElement, wanted: Wanted | undefined = first): Promise<void> => {
    const { begin: how, script = '', says = '' } = button.dataset;
    try {
      const own = await showAndKeep(await likeFirst(script, wanted), '');
      own?.bench.begin(how as How);
      said.textContent = says;
    } catch {
      said.textContent = 'This could not be loaded. If you are offline, try again when you are back.';
    }
    for (const other of beginnings) other.ariaPressed = String(other === button);
  };
  task.addEventListener('change', () => {
    said.textContent = '';
    for (const button of beginnings) button.ariaPressed = 'false';
    void likeFirst(task.value).then((script) => showAndKeep(script, ''));
  });
  beside.addEventListener('change', () => {
    if (first) void showAndKeep(first.script, beside.value);
  });

  const query = new URLSearchParams(location.search);
  let wrong = '';
  let shared: SharedCode[] = [];
  try {
    shared = await sharedIn(location.hash);
  } catch (error) {
    wrong = `The code in this link can’t be read: ${(error as Error).message}.`;
  }
  const [asked, other = ''] = shownBy(query, shared);
  if (asked !== undefined) {
    let own = await show(asked, other);
    const strange = own && other !== '' && !own.sample.beside.some(({ script }) => script === other);
    if (other !== '' && (!own || strange)) {
      own = await show(asked, '');
      wrong ||= `There is no sample ${other} of the same task that could be run here.`;
    }
    for (const code of shared) shown.find(({ sample }) => sample.script === code.script)?.bench.show(code);
    if (own) {
      said.textContent = wrong;
      return;
    }
    wrong = `There is no sample ${asked} that could be run here.`;
  }
  const [start] = beginnings;
  if (start) await begin(start, START);
  if (wrong !== '') said.textContent = wrong;
}

/** Without one in mind: the ORM whose loop shows most plainly what lazy loading sends. */
const START: Wanted = { subject: { id: 'django' }, flavour: 'sync' };

/** Scripts of an address: those that it names, or where shared code is of none of them, those of the code. */
function shownBy(query: URLSearchParams, shared: readonly SharedCode[]): string[] {
  const named = [query.get('script'), query.get('beside')].filter((script) => script !== null);
  const scripts = shared.map(({ script }) => script);
  return [...new Set(scripts.every((script) => named.includes(script)) ? named : scripts)];
}

async function make(
  script: string,
  benches: HTMLElement,
  options: Required<Pick<BenchOptions, 'choose' | 'share'>>,
): Promise<Opened> {
  const [loaded, player] = await Promise.all([load(script), newPlayer(), (styled ??= loadSheet(sheet))]);
  const { subject, flavour, recorded, title, address } = loaded.sample;
  const card = document.createElement('article');
  card.className = 'card sheet';
  card.dataset['subject'] = subject.id;
  card.innerHTML = `
    <header>
      <h2 class="subject">${escapeHtml(subject.name)}</h2>
      <span class="version">${escapeHtml([recorded.package, flavour].filter(Boolean).join(', '))}</span>
      <a class="note" href="${escapeHtml(address)}">${escapeHtml(title)}</a>
    </header>
    <div class="bench"></div>`;
  benches.append(card);
  const bench = await openBench(one(card, HTMLElement, '.bench'), {
    ...loaded,
    player,
    ...options,
  });
  return { card, bench, sample: loaded.sample };
}

/** What was shared before is of others. */
function keep([own, second]: readonly Opened[]): void {
  const url = new URL(location.href);
  url.hash = '';
  url.search = new URLSearchParams({
    ...(own && { script: own.sample.script }),
    ...(second && { beside: second.sample.script }),
  }).toString();
  history.replaceState(null, '', url);
}
