/** All that the page of the backlog says. */
import { listInWords, plural } from '../../../contract/vocabulary/in-words.ts';
import type { Library } from '../../library/model.ts';
import {
  answeredByTasks,
  backlogOf,
  type OpenOfSubject,
  questionsOf,
  type Tally,
  tallyOf,
} from './backlog.ts';

export interface BacklogPage {
  lead: string;
  /** Absent where nothing is open. */
  tally: Tally | undefined;
  sections: ReturnType<typeof questionsOf>;
}

export function backlogPage(library: Library): BacklogPage {
  const backlog = backlogOf(library);
  return {
    lead: leadOf(backlog, answeredByTasks(library)),
    tally: backlog.length > 0 ? tallyOf(backlog, library.groups) : undefined,
    sections: questionsOf(backlog, library.groups),
  };
}

function leadOf(backlog: readonly OpenOfSubject[], byTasks: number): string {
  const cells = backlog.flatMap(({ groups }) => groups.flatMap(({ open }) => open)).length;
  const tasks = backlog.flatMap((entry) => entry.tasks).length;
  const counts = [
    cells > 0 && plural(cells, 'cell of the matrix', 'cells of the matrix'),
    tasks > 0 && plural(tasks, 'solution of a task', 'solutions of tasks'),
  ].filter((count) => count !== false);
  if (counts.length === 0) return 'Nothing is open: every question has an answer.';
  const more = byTasks > 0 ? `, which would answer ${plural(byTasks, 'cell')} more` : '';
  return `Unknown: ${listInWords(counts)}${more}. Nobody has looked yet; that says nothing against anybody.`;
}
