/** The code of each ORM for each idea: asked for when somebody opens a row, so that a list of them stays light. */
import type { Library } from '../../library/model.ts';
import { highlight } from '../../highlight/highlight.ts';
import { hangingLines } from '../../highlight/hanging-lines.ts';
import { ideasOf } from './ideas.ts';

/** HTML of the code in its first flavour, by ORM. */
export type Codes = Record<string, string>;

/** By the id of the idea. */
export function codesByIdea(library: Pick<Library, 'sections' | 'groups'>): Map<string, Codes> {
  return new Map(
    ideasOf(library).flatMap(({ ideas }) =>
      ideas.map(({ id, sides }): [string, Codes] => [
        id,
        Object.fromEntries(
          [...sides].flatMap(([subject, { samples }]) => {
            const code = samples[0]?.regions.find(({ name }) => name === 'task')?.code ?? '';
            return code === '' ? [] : [[subject, hangingLines(code, highlight(code, 'python'))]];
          }),
        ),
      ]),
    ),
  );
}
