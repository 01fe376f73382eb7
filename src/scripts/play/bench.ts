/** One place where a script is changed and run: its editor, its buttons, and what came of the last run. */
import { begun } from '../../features/play/beginnings.ts';
import { carried } from '../../features/play/carried.ts';
import { came } from '../../features/play/came-words.ts';
import {
  changeOf,
  codeOf,
  lineInWords,
  partInWords,
  partsOf,
  WHOLE,
  withCode,
} from '../../features/play/change.ts';
import { bytesInWords, ranInWords, shareOf, stageInWords } from '../../features/play/play-words.ts';
import { reportHtml } from '../../features/play/report-html.ts';
import { reportInWords } from '../../features/play/report-words.ts';
import type { SharedCode } from '../../features/play/shared-code.ts';
import { escapeHtml } from '../../highlight/escape.ts';
import type { Progress, RunReport } from '../../play/player.ts';
import { one } from '../common/one.ts';
import { benchHtml } from './bench-html.ts';
import { editorOf } from './editor.ts';
import { offerBeside } from './offer-beside.ts';
import { offerLink } from './offer-link.ts';
import type { Bench, BenchOptions } from './bench-options.ts';

const KEYS = 'Tab indents, Esc leaves the editor.';
const RUNS = 'Ctrl or ⌘ with Enter runs it.';

/** @param host is empty, and stands on the page */
export async function openBench(host: HTMLElement, options: BenchOptions): Promise<Bench> {
  const { sample, text: original, player } = options;
  const name = `${sample.subject.name}, ${sample.flavour}`;
  host.innerHTML = benchHtml(name);
  const button = (kind: string): HTMLButtonElement => one(host, HTMLButtonElement, kind);
  const [run, stop, undo] = ['.runs', '.stops', '.undoes'].map(button) as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const region = one(host, HTMLSelectElement, '[name=region]');
  const status = one(host, HTMLElement, '[role=status]');
  const bytes = one(host, HTMLElement, '.bytes');
  const bar = one(host, HTMLProgressElement, 'progress');
  const seen = one(host, HTMLElement, '.seen');
  const notice = one(host, HTMLElement, '.came');

  /** The script as it stands now, and as it stood when its part was opened: marks that are typed change no part. */
  let text = original;
  let frame = original;
  let unedited: RunReport | undefined;
  let running = false;

  const editor = await editorOf({
    label: `Code of ${name}`,
    keys: KEYS,
    text: codeOf(text, partsOf(text)[0] ?? WHOLE),
    changed: () => {
      text = withCode(frame, { region: region.value, code: editor.text });
      sayChanged();
    },
    run: () => void start(),
    leave: () => {
      run.focus();
    },
  });
  one(host, HTMLElement, '.edited').append(editor.element);
  one(host, HTMLElement, '.keys').textContent =
    editor.element instanceof HTMLTextAreaElement ? RUNS : `${KEYS} ${RUNS}`;

  const enable = (control: HTMLElement, on: boolean): void => {
    // Not `disabled`, which would take the focus away.
    control.setAttribute('aria-disabled', String(!on));
  };
  const onClick = (control: HTMLElement, act: () => void): void => {
    control.addEventListener('click', () => {
      if (control.ariaDisabled !== 'true') act();
    });
  };
  const sayChanged = (): void => {
    enable(undo, text !== original);
    if (!seen.hidden && !running) status.textContent = 'Changed since it ran.';
  };
  const openPart = (part: string): void => {
    frame = text;
    const parts = [...partsOf(text), WHOLE];
    region.replaceChildren(...parts.map((own) => new Option(partInWords(own), own)));
    region.value = parts.includes(part) ? part : WHOLE;
    editor.text = codeOf(text, region.value);
  };
  const setText = (value: string, part: string): void => {
    text = value;
    openPart(part);
    sayChanged();
  };

  const hear = (progress: Progress): void => {
    const stage = stageInWords(progress);
    if (status.textContent !== stage) status.textContent = stage;
    bytes.textContent = bytesInWords(progress);
    const share = shareOf(progress);
    bar.hidden = share === undefined;
    if (share !== undefined) bar.value = share;
  };
  const draw = (report: RunReport, ran: string): void => {
    const edited = ran !== original;
    const lineOf = (line: number): string =>
      lineInWords(ran, partsOf(ran).includes(region.value) ? region.value : WHOLE, line);
    seen.innerHTML = reportHtml({ report, edited, unedited }, sample, lineOf);
    seen.hidden = false;
    status.innerHTML = `${ranInWords(report)}<span class="hidden">: ${escapeHtml(reportInWords({ report, edited, unedited }, sample))}</span>`;
  };
  const play = (script: string): Promise<RunReport> =>
    player.run({ subject: sample.subject.id, script: sample.script, text: script }, hear);

  const start = async (): Promise<void> => {
    if (running) return;
    running = true;
    notice.hidden = true;
    enable(run, false);
    enable(stop, true);
    status.textContent = 'Loading';
    const ran = text;
    const report = await play(ran);
    if (ran === original && report.versions) unedited ??= report;
    draw(report, ran);
    // What it is compared with.
    if (ran !== original && !unedited && report.versions && report.outcome.kind !== 'stopped') {
      const other = await play(original);
      if (other.versions && other.outcome.kind !== 'stopped') unedited = other;
      draw(report, ran);
    }
    bytes.textContent = '';
    bar.hidden = true;
    running = false;
    enable(run, true);
    enable(stop, false);
    if (text !== ran) sayChanged();
  };

  const choose = async (script: string): Promise<Bench | undefined> => {
    const said = status.innerHTML;
    status.textContent = 'Loading';
    try {
      const bench = await options.choose?.(script);
      status.innerHTML = said;
      return bench;
    } catch {
      status.textContent = 'This could not be loaded. If you are offline, try again when you are back.';
      return undefined;
    }
  };

  onClick(run, () => void start());
  onClick(stop, () => {
    player.stop();
  });
  onClick(undo, () => {
    setText(original, region.value);
    editor.focus();
  });
  region.addEventListener('change', () => {
    openPart(region.value);
  });
  const code = (): SharedCode => ({
    script: sample.script,
    sha256: sample.sha256,
    ...changeOf(original, text),
  });
  offerLink(host, { ...options, code, changed: () => text !== original });
  seen.addEventListener('click', ({ target }) => {
    const other = target instanceof Element && target.closest<HTMLElement>('[data-same-change]');
    if (other)
      void choose(other.dataset['sameChange'] ?? '').then((bench) => {
        bench?.take({ original, changed: text });
      });
  });
  const closing = one(host, HTMLButtonElement, '[data-close]');
  closing.hidden = options.close === undefined;
  closing.addEventListener('click', () => options.close?.());
  offerBeside(host, sample, options.choose && choose);
  openPart(partsOf(text)[0] ?? WHOLE);

  return {
    run: start,
    show: (shared) => {
      const { region: part, says } = came(shared, { text: original, sha256: sample.sha256 });
      setText(withCode(original, { region: part, code: shared.code }), part);
      notice.hidden = false;
      notice.textContent = says;
    },
    focus: () => {
      run.focus();
    },
    take: (change) => {
      const taken = carried(change, original);
      run.focus();
      if (taken === undefined) {
        status.textContent = 'The change does not fit here as it is: make it by hand.';
        return;
      }
      setText(taken, 'task');
      void start();
    },
    code: () => ({ shared: code(), changed: text !== original }),
    begin: (how) => {
      setText(begun(original, how), 'task');
    },
    rest: () => {
      player.close();
    },
  };
}
