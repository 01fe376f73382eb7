/** What users of an ORM look for first in another one is a task or a feature that is there. */
import type { Content } from '../content/model.ts';
import type { Problem } from '../files/problem.ts';

export function checkAskedFirst({ subjects, tasks, features }: Content): Problem[] {
  return [...subjects.values()].flatMap(({ id, data }) =>
    (data.asked_first ?? []).flatMap(({ task, feature }, index) => {
      const [kind, name, there] =
        task === undefined
          ? (['feature', feature ?? '', features.has(feature ?? '')] as const)
          : (['task', task, tasks.has(task)] as const);
      if (there) return [];
      const file = `content/subjects/${id}/subject.yaml`;
      const field = `asked_first.${index}.${kind}`;
      const remedy = 'correct the name, or take the question out';
      return [{ file, field, value: name, rule: `there is no ${kind} "${name}"`, remedy }];
    }),
  );
}
