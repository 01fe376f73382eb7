/** Sheets that depend on the content. The name of each changes with what it says: browsers keep it for ever. */
import type { AskedKind } from '../../contract/vocabulary/subjects.ts';
import { sha256 } from '../../contract/files/sha256.ts';
import { href } from '../site/href.ts';
import { getLibrary } from '../library/library.ts';
import { once } from '../library/stored.ts';
import { claimsCss } from '../features/claims/claims-css.ts';
import { conceptsCss, namedSubjects } from '../features/concepts/concepts.ts';
import { databasesCss } from '../features/ui/choices/databases-css.ts';
import { matrixCss } from '../features/matrix/matrix-css.ts';
import { tablesOf } from '../features/matrix/matrix-tables.ts';
import { taskListCss } from '../features/task/list/task-list-css.ts';
import { taskSections } from '../features/task/list/task-list.ts';
import { answersCss, solutionsCss } from '../features/solution/chosen/solutions-css.ts';
import { loopCss } from '../features/home/loop-css.ts';
import { coloursCss } from '../features/ui/subjects-css.ts';

interface Sheet {
  /** Of its file, less the ending: `choices.1f2e3d4c`. */
  file: string;
  css: string;
}

/**
 * `subjects` is for every page that has no other in its place: a tool's shows what one of the databases logged, and on a
 * page of solutions, or of answers, all subjects are of one kind. The rest are for one page each.
 */
export const getSheets = once(() => {
  const library = getLibrary();
  const solutions = (asks: AskedKind): Sheet => {
    const subjects = library.subjects.filter(({ kind }) => kind === asks || kind === 'baseline');
    return sheetOf(`solutions-${asks}`, `${solutionsCss(subjects)}\n${databasesCss({ overview: true })}`);
  };
  // Nobody asks the baseline what it can do.
  const answers = (asks: AskedKind): Sheet => {
    const subjects = library.subjects.filter(({ kind }) => kind === asks);
    return sheetOf(`answers-${asks}`, `${answersCss(subjects)}\n${databasesCss()}`);
  };
  const colours = coloursCss(library.subjects).join('\n');
  return {
    subjects: sheetOf('subjects', colours),
    tool: sheetOf('tool', `${colours}\n${databasesCss()}`),
    'solutions-orm': solutions('orm'),
    'solutions-migrations': solutions('migrations'),
    'solutions-admin': solutions('admin'),
    'solutions-framework': solutions('framework'),
    'answers-orm': answers('orm'),
    'answers-migrations': answers('migrations'),
    'answers-admin': answers('admin'),
    'answers-framework': answers('framework'),
    home: sheetOf('home', loopCss(library.orms)),
    matrix: sheetOf('matrix', matrixCss(tablesOf(library))),
    concepts: sheetOf('concepts', conceptsCss(namedSubjects(library))),
    tasks: sheetOf('tasks', taskListCss(taskSections(library))),
    claims: sheetOf('claims', claimsCss(library.claimSources, library.subjects)),
  };
});

function sheetOf(name: string, css: string): Sheet {
  return { file: `${name}.${sha256(css).slice(0, 8)}`, css };
}

export function sheetHref(name: keyof ReturnType<typeof getSheets>): string {
  return href(`/sheets/${getSheets()[name].file}.css`);
}
