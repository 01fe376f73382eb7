/** The exceptions that the runs of a task ended with, as readers paste them. */
import type { SubjectView, TaskView } from '../../library/model.ts';

export interface ErrorMet {
  type: string;
  /** First line of what it says, of the run that met it first. */
  message: string;
  subjects: SubjectView[];
}

/** Each once, in shown order. That a subject has no driver for a database is a fact of its profile, and none of a task. */
export function errorsMet({ subjects }: Pick<TaskView, 'subjects'>): ErrorMet[] {
  const met = new Map<string, ErrorMet>();
  for (const { subject, samples } of subjects)
    for (const { database, phases } of samples.flatMap(({ runs }) => [...runs.values()])) {
      if ('raises' in subject.databases[database]) continue;
      for (const phase of phases) {
        if (phase.outcome !== 'raised') continue;
        const { type, message } = phase.error;
        const known = met.get(type) ?? { type, message: message.split('\n')[0] ?? '', subjects: [] };
        if (!known.subjects.includes(subject)) known.subjects.push(subject);
        met.set(type, known);
      }
    }
  return [...met.values()];
}

/** Names of exceptions that the content names as what people look for: a title must hold what they type. */
export function soughtErrors({ data }: TaskView): string[] {
  const sought = [...Object.values(data.terms).flat(), ...(data.phrases ?? [])];
  return (data.trap?.raises ?? []).filter((name) =>
    sought.some((words) => words.split(/\W+/).includes(name)),
  );
}
