/** What a page shows of a sample, and which lines it hides. */
import { headOf } from '../scripts/assemble.ts';
import type { CaseFile } from './model.ts';
import { isWay } from '../vocabulary/phases.ts';

const REGION = /^# region\b/;

const END = /^# endregion\b/;

const MAIN = /^if __name__ == (["'])__main__\1:\s*$/;

/** The one statement of the end. */
const RUN = /^ {4}run\(/;

/** Space, a comment, or a line that goes on with a statement of before. */
const NO_STATEMENT = /^(\s|#|$|[)\]}])/;

/** The same within the end. */
const NO_STATEMENT_WITHIN = /^( {4}(\s|#|[)\]}])|\s*$|#)/;

/**
 * Lines from 1, each of a statement that is no import at the top, stands in no region, and is not the call of `run` at
 * the end.
 * @throws {ScriptError} if an import has no end
 */
export function hiddenLines(source: string): number[] {
  const head = headOf(source);
  let isShown = false;
  let isEnd = false;
  return source.split('\n').flatMap((line, index) => {
    if (REGION.test(line)) isShown = true;
    else if (END.test(line)) isShown = false;
    if (index < head || isShown) return [];
    if (MAIN.test(line) && !isEnd) {
      isEnd = true;
      return [];
    }
    const isHidden = isEnd ? !NO_STATEMENT_WITHIN.test(line) && !RUN.test(line) : !NO_STATEMENT.test(line);
    return isHidden ? [index + 1] : [];
  });
}

/** Names of regions that every sample may have. */
export const SHOWN = ['setup', 'task', 'naive'] as const;

/** What a page shows of a sample, one below the other: the imports that its code needs, and its regions, other ways before the code of before. */
export function shownText({ imports, regions }: Pick<CaseFile, 'imports' | 'regions'>): string {
  const names = ['setup', 'task', ...regions.map(({ name }) => name).filter(isWay), 'naive'];
  const codes = names.flatMap((name) => regions.find((region) => region.name === name)?.code ?? []);
  return [imports.code, ...codes].filter(Boolean).join('\n\n\n');
}
