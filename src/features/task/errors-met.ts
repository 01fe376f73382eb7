/** The exceptions that the runs of a task ended with, as readers paste them. */
import { holds } from '../../../contract/content/error-words.ts';
import type { ErrorView, SubjectView, TaskView } from '../../library/model.ts';
import { errorPath } from '../errors/error-words.ts';

export interface ErrorMet {
  type: string;
  /** First line of what it says, of the run that met it first. */
  message: string;
  subjects: SubjectView[];
  /** The page of that message, where it has one. */
  path: `/${string}` | undefined;
}

/** Each once, in shown order. That a subject has no driver for a database is a fact of its profile, and none of a task. */
export function errorsMet(
  { subjects }: Pick<TaskView, 'subjects'>,
  errors: readonly ErrorView[],
): ErrorMet[] {
  const met = new Map<string, ErrorMet>();
  for (const { subject, samples } of subjects)
    for (const { database, phases } of samples.flatMap(({ runs }) => [...runs.values()])) {
      if ('raises' in subject.databases[database]) continue;
      for (const phase of phases) {
        if (phase.outcome !== 'raised') continue;
        const { type, message } = phase.error;
        const known = met.get(type) ?? {
          type,
          message: message.split('\n')[0] ?? '',
          subjects: [],
          path: pageOf(`${type}: ${message}`, errors),
        };
        if (!known.subjects.includes(subject)) known.subjects.push(subject);
        met.set(type, known);
      }
    }
  return [...met.values()];
}

function pageOf(text: string, errors: readonly ErrorView[]): ErrorMet['path'] {
  const page = errors.find(({ data }) => data.messages.some((message) => holds(text, message)));
  return page && errorPath(page);
}

/** Names of exceptions that the content names as what people look for: a title must hold what they type. */
export function soughtErrors({ data }: TaskView): string[] {
  const sought = [...Object.values(data.terms).flat(), ...(data.phrases ?? [])];
  return (data.trap?.raises ?? []).filter((name) =>
    sought.some((words) => words.split(/\W+/).includes(name)),
  );
}
