/** All that the page of the backlog says. */
import { listInWords, plural } from '../../../contract/vocabulary/in-words.ts';
import type { Library, NamesOf } from '../../library/model.ts';
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
  /** Absent where nobody's documentation was read for names. */
  names: { lead: string; subjects: NamesOf[] } | undefined;
}

export function backlogPage(library: Library): BacklogPage {
  const backlog = backlogOf(library);
  return {
    lead: leadOf(backlog, answeredByTasks(library)),
    tally: backlog.length > 0 ? tallyOf(backlog, library.groups) : undefined,
    sections: questionsOf(backlog, library.groups),
    names: library.names.length > 0 ? { lead: namesLead(library.names), subjects: library.names } : undefined,
  };
}

function namesLead(names: readonly NamesOf[]): string {
  const sum = (count: (own: NamesOf) => number): number =>
    names.reduce((total, own) => total + count(own), 0);
  return `The indexes of ${listInWords(names.map(({ subject, version }) => `${subject.name} ${version}`))} have ${sum(({ of }) => of)} names for the parts of a query. ${sum(({ shown }) => shown)} of them stand on a page of a task or a feature, in code that ran or among the names that its ORM has for it. These do not yet.`;
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
