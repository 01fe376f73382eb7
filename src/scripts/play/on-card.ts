/** A bench in the place of a card’s code and transcript, where somebody runs its sample or opens a link to changed code. */
import { fragmentOf, sharedIn, type SharedCode } from '../../features/play/shared-code.ts';
import sheet from './bench.css?url';
import { loadSheet } from '../common/load-sheet.ts';
import type { Bench } from './bench-options.ts';
import { openBench } from './bench.ts';
import { base, load } from './load.ts';
import { newPlayer } from './new-player.ts';
import { withFragment } from './with-fragment.ts';

/** By script: a card keeps the text of each that was opened on it. */
const benches = new Map<string, Promise<{ bench: Bench; host: HTMLElement }>>();

let styled: Promise<unknown> | undefined;

/** The click on a card’s button. */
export async function runOn(button: HTMLElement): Promise<void> {
  const card = button.closest<HTMLElement>('.card');
  const script = button.dataset['run'];
  if (!card || script === undefined || button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  try {
    say(card, 'Loading');
    const bench = await benchOn(card, script, true);
    say(card, '');
    bench.focus();
    void bench.run();
  } catch {
    say(card, 'This could not be loaded. If you are offline, try again when you are back.');
  }
  button.ariaBusy = 'false';
}

/** The code that the address shares, on the card of its sample; where that is not on this page, the playground has it. */
export async function openShared(): Promise<void> {
  const first = document.querySelector<HTMLElement>('.card');
  let all: SharedCode[] = [];
  try {
    all = await sharedIn(location.hash);
  } catch (error) {
    if (first) say(first, `The code in this link can’t be read: ${(error as Error).message}.`);
  }
  const [shared] = all;
  if (!shared) return;
  const button = document.querySelector<HTMLElement>(`[data-run="${CSS.escape(shared.script)}"]`);
  const card = button?.closest<HTMLElement>('.card');
  if (all.length > 1 || card?.offsetParent == null) {
    location.replace(`${base}/play/${location.hash}`);
    return;
  }
  try {
    const bench = await benchOn(card, shared.script);
    bench.show(shared);
    card.scrollIntoView();
  } catch {
    say(card, 'The code in this link could not be shown: the sample could not be loaded.');
  }
}

/** @param soon whether it is about to run */
async function benchOn(card: HTMLElement, script: string, soon = false): Promise<Bench> {
  const opened = benches.get(script) ?? make(card, script, soon);
  benches.set(script, opened);
  try {
    const { bench, host } = await opened;
    for (const other of card.querySelectorAll<HTMLElement>('.bench')) other.hidden = other !== host;
    card.classList.add('playing');
    return bench;
  } catch (error) {
    benches.delete(script);
    throw error;
  }
}

async function make(
  card: HTMLElement,
  script: string,
  soon: boolean,
): Promise<{ bench: Bench; host: HTMLElement }> {
  const player = await newPlayer();
  // It takes longest, and needs nothing of what else is loaded.
  if (soon) void player.warm(card.dataset['subject'] ?? '');
  const [loaded] = await Promise.all([load(script), (styled ??= loadSheet(sheet))]);
  const host = document.createElement('section');
  host.className = 'bench';
  host.ariaLabel = `Run ${loaded.sample.subject.name}, ${loaded.sample.flavour}, in this browser`;
  host.dataset['unsearched'] = '';
  const close = (): void => {
    card.classList.remove('playing');
    host.hidden = true;
    bench.rest();
    card.querySelector<HTMLElement>(`[data-run="${CSS.escape(script)}"]`)?.focus();
  };
  const own = loaded.sample.beside.filter(({ subject }) => subject === loaded.sample.subject.id);
  // Its card stays as it is until all of it is there.
  host.hidden = true;
  card.querySelector('header')?.after(host);
  const bench = await openBench(host, {
    ...loaded,
    sample: { ...loaded.sample, beside: own },
    player,
    close,
    wider: `${base}/play/?script=${script}`,
    choose: (other) => benchOn(card, other),
    share: async (code) => withFragment(await fragmentOf(code)),
  });
  return { bench, host };
}

/** In the place of what was said before. */
function say(card: HTMLElement, text: string): void {
  card.querySelector('.unplayed')?.remove();
  if (text === '') return;
  const said = document.createElement('p');
  said.className = 'note unplayed';
  said.setAttribute('role', 'status');
  said.textContent = text;
  card.querySelector('footer')?.append(said);
}
