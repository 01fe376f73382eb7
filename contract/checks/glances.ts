/** Tools stand side by side at a glance: where one says what it is, the others of its kind do, by tasks that they solve. */
import type { Content } from '../content/model.ts';
import type { Problem } from '../files/problem.ts';

export function checkGlances({ subjects, tasks }: Content): Problem[] {
  const told = new Set([...subjects.values()].flatMap(({ data }) => (data.at_a_glance ? [data.kind] : [])));
  return [...subjects.values()].flatMap(({ id, data: { kind, at_a_glance: glances } }): Problem[] => {
    const file = `content/subjects/${id}/subject.yaml`;
    if (!glances) {
      if (!told.has(kind)) return [];
      const rule = `another of its kind (${kind}) says what it is at a glance`;
      return [{ file, field: 'at_a_glance', value: 'not set', rule, remedy: 'answer the same questions' }];
    }
    return Object.entries(glances).flatMap(([asked, { task }]) => {
      if (task === undefined || tasks.get(task)?.data.subjects[id]) return [];
      const field = `at_a_glance.${asked}.task`;
      const rule = `no task "${task}" is solved by ${id}`;
      return [{ file, field, value: task, rule, remedy: 'correct the name, or name a source' }];
    });
  });
}
