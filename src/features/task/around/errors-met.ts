/** The exceptions that the runs of a task ended with, as readers paste them. */
import { holds, textsIn } from '../../../../contract/content/error-words.ts';
import type { Phase } from '../../../../contract/schemas/evidence.ts';
import type { ErrorView, SubjectView, TaskView } from '../../../library/model.ts';
import { errorPath } from '../../errors/error-words.ts';

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
      for (const { type, message } of phases.flatMap((phase) => errorsOf(phase, errors))) {
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

/** What a part ended with; of what it caught and returned, that which has a page. */
function errorsOf(phase: Phase, errors: readonly ErrorView[]): { type: string; message: string }[] {
  if (phase.outcome === 'raised') return [phase.error];
  return textsIn(phase.result).flatMap((text) => {
    const { type, message } = /^(?<type>[A-Z]\w+): (?<message>.+)/s.exec(text)?.groups ?? {};
    return type && message && pageOf(text, errors) ? [{ type, message }] : [];
  });
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
