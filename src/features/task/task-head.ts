/** Title and description of a task's page: with the names of errors, where people come for those, each once. */
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import { kindWords } from '../../../contract/vocabulary/subjects.ts';
import type { TaskView } from '../../library/model.ts';
import { soughtErrors } from './around/errors-met.ts';

/** What search results show of a title. */
const LONGEST = 90;

export function headOfTask(task: TaskView): { title: string; description: string } {
  const { title, answer } = task.data;
  const errors = soughtErrors(task);
  const told = answer.replaceAll('`', '');
  const description = errors.length > 0 ? `${listInWords(errors)}: ${told}` : told;
  const unnamed = errors.filter((name) => !title.includes(name));
  const [first] = unnamed;
  if (first !== undefined) {
    const named = [unnamed.join(', '), first].map((names) => `${title}: ${names}`);
    return { title: named.find((one) => one.length <= LONGEST) ?? title, description };
  }
  const solved = task.subjects.filter(
    ({ subject, samples }) => subject.kind === task.asks && samples.length > 0,
  ).length;
  return {
    title: solved > 0 ? `${title}, in ${solved} Python ${kindWords[task.asks].many}` : title,
    description,
  };
}
