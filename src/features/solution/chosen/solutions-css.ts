/**
 * The CSS of the choice of solutions that depends on which subjects there are. On a wide screen, and on paper, each that
 * is ticked is open; on a narrow one the tab’s alone.
 */
import type { SubjectView } from '../../../library/model.ts';
import { coloursCss } from '../../ui/subjects-css.ts';

const WIDE = 'print,(width>=48rem)';
const NARROW = 'screen and (width<48rem)';

type Subject = Pick<SubjectView, 'id' | 'colour'>;

/** It stands in place of the sheet `subjects`, so it has the colours too. */
export function solutionsCss(subjects: readonly Subject[]): string {
  return sheetOf(subjects, (name) => (id) => [hidden(name, id), folded(name, id)]);
}

/** The same where nothing is folded below the choices: the answers to a feature stand above them, and stay. */
export function answersCss(subjects: readonly Subject[]): string {
  return sheetOf(subjects, (name) => (id) => [hidden(name, id)]);
}

function sheetOf(
  subjects: readonly Subject[],
  selectors: (name: string) => (id: string) => string[],
): string {
  const ids = subjects.map(({ id }) => id);
  const none = (all: readonly string[]): string => `${all.join()}{display:none}`;
  return [
    ...coloursCss(subjects),
    `@media ${WIDE}{${none(ids.flatMap(selectors('orms')))}}`,
    `@media ${NARROW}{${none(ids.flatMap(selectors('tab')))}}`,
    // A link to a solution opens it even where it is not chosen. Where scripts run, they choose it instead.
    '[data-picks]:not([data-choices=kept])~* [data-choice]:target{display:revert-layer!important}',
  ].join('\n');
}

/** What is not chosen, and its name where the names of those that are stand. */
function hidden(name: string, id: string): string {
  return `.compared:has([name=${name}][value=${id}]:not(:checked)) [data-choice=${id}]`;
}

/** The line of what is. */
function folded(name: string, id: string): string {
  return `.compared:has([name=${name}][value=${id}]:checked) [data-folded=${id}]`;
}
