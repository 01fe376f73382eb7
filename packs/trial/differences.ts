/** In what the trial differs from what stands in evidence/browser/, in lines for whoever ran it. */
import type { BrowserRun, BrowserRuns } from '../../contract/schemas/browser-runs.ts';

/** @param text of the file; empty where there is none */
export function compareWith(text: string, own: BrowserRuns): string[] {
  if (text === '') return ['nothing is recorded yet'];
  const { versions, scripts } = JSON.parse(text) as BrowserRuns;
  const names = [...new Set([...Object.keys(scripts), ...Object.keys(own.scripts)])].sort();
  const lines = names.flatMap((name) => {
    const [before, now] = [scripts[name], own.scripts[name]];
    if (!now) return [`${name} is recorded, and is not there any more`];
    if (!before) return [`${name} is new: ${inWords(now)}`];
    if (inWords(before) !== inWords(now)) return [`${name}: ${inWords(now)}; recorded is ${inWords(before)}`];
    return before.sha256 === now.sha256 ? [] : [`${name} is another script by now: ${inWords(now)}`];
  });
  if (JSON.stringify(versions) !== JSON.stringify(own.versions))
    lines.push(`versions are ${JSON.stringify(own.versions)}; recorded are ${JSON.stringify(versions)}`);
  return lines.length > 0 ? lines : ['the file is not as it was written'];
}

function inWords(run: BrowserRun): string {
  return run.agrees === 'no' ? `no (${run.why})` : run.agrees;
}
