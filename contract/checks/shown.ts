/** Says where a sample does what its page does not show: what is pasted from the page must work. */
import type { CaseFile } from '../content/model.ts';
import type { Problem } from '../files/problem.ts';
import { listInWords } from '../vocabulary/in-words.ts';

/** Who pastes what the page shows must have all that it needs. */
export function checkShown(cases: readonly Pick<CaseFile, 'file' | 'hidden' | 'release'>[]): Problem[] {
  return cases.flatMap(({ file, hidden = [], release }): Problem[] => {
    // The same file on an older release hides the same.
    if (hidden.length === 0 || release !== undefined) return [];
    const lines = `${hidden.length === 1 ? 'line' : 'lines'} ${listInWords(hidden.map(String))}`;
    const rule = `${lines}: in no region, so the page does not show it, and what is pasted from there lacks it`;
    const remedy =
      'move it into the region, or between "# region setup" and "# endregion", which is shown folded; imports stand at the top';
    return [{ file, rule, remedy }];
  });
}
