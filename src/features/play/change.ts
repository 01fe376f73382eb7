/** What of a script was changed, and where its lines stand for a reader who sees a part of it. Pure. */
import { regionsOf, withRegion } from '../../../contract/scripts/regions.ts';
import { idOfWay, isWay } from '../../../contract/vocabulary/phases.ts';

/** The region of all: the script as a whole. */
export const WHOLE = '';

export interface Change {
  /** The name of a region, or WHOLE. */
  region: string;
  code: string;
}

/** Names of the parts that can be changed by themselves, the task first; none where its marks are broken. */
export function partsOf(script: string): string[] {
  try {
    const names = regionsOf(script).map(({ name }) => name);
    return [...names.filter((name) => name === 'task'), ...names.filter((name) => name !== 'task')];
  } catch {
    return [];
  }
}

/** How a part is called beside the field that it is chosen with. */
export function partInWords(region: string): string {
  if (isWay(region)) return `another way: ${idOfWay(region).replaceAll('_', ' ')}`;
  return WORDS.get(region) ?? region;
}

/** No object, which would have words for `constructor` too: a region may come with a link. */
const WORDS = new Map([
  [WHOLE, 'the whole script'],
  ['task', 'the code'],
  ['naive', 'the code of before'],
  ['setup', 'the set-up'],
]);

export function codeOf(script: string, region: string): string {
  if (region === WHOLE) return script;
  return regionsOf(script).find(({ name }) => name === region)?.code ?? '';
}

/** @throws {ScriptError} if there is no such region */
export function withCode(script: string, { region, code }: Change): string {
  return region === WHOLE ? code : withRegion(script, region, code);
}

/** The least that says how one came of the other: one region where no more was changed, the task’s where nothing was. */
export function changeOf(original: string, changed: string): Change {
  const parts = partsOf(changed);
  for (const region of partsOf(original)) {
    if (!parts.includes(region)) continue;
    const code = codeOf(changed, region);
    if (withRegion(original, region, code) === changed) return { region, code };
  }
  return { region: WHOLE, code: changed };
}

/** `line 3` of the part that is seen, or of the whole script. */
export function lineInWords(script: string, region: string, line: number): string {
  const code = codeOf(script, region);
  const before = region === WHOLE ? 0 : linesBefore(script, region);
  const own = line - before;
  return own >= 1 && own <= code.split('\n').length ? `line ${own}` : `line ${line} of the whole script`;
}

/** How many lines of the script stand before the first that is shown of a region. */
function linesBefore(script: string, region: string): number {
  const start = (regionsOf(script).find(({ name }) => name === region)?.line ?? 1) - 1;
  const blank = script
    .split('\n')
    .slice(start)
    .findIndex((line) => line.trim() !== '');
  return start + Math.max(0, blank);
}
