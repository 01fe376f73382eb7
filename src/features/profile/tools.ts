/** Migration tools, admins and frameworks: what each is for, and what was tried with it. */
import { ASKED_KINDS, type AskedKind } from '../../../contract/vocabulary/subjects.ts';
import type { Library, SolutionView, SubjectView, TaskView } from '../../library/model.ts';

/** What a subject is asked as; the baseline, which is asked nothing, counts as an ORM. */
export function kindOf({ kind }: Pick<SubjectView, 'kind'>): AskedKind {
  return ASKED_KINDS.find((asked) => asked === kind) ?? 'orm';
}

/** Where the tools of a kind are seen at the same work, side by side. */
export const WORK_PAGES: Partial<Record<AskedKind, { path: `/tools/${string}/`; title: string }>> = {
  migrations: { path: '/tools/migrations/', title: 'change by change' },
  admin: { path: '/tools/admins/', title: 'page by page' },
};

/** The tools that are for an ORM, in shown order. */
export function toolsOf({ id }: Pick<SubjectView, 'id'>, { tools }: Pick<Library, 'tools'>): SubjectView[] {
  return tools.filter(({ works_with: orms }) => orms.includes(id));
}

/** The ORMs that a tool is for, in shown order. */
export function ormsOf({ works_with: ids }: SubjectView, { orms }: Pick<Library, 'orms'>): SubjectView[] {
  return orms.filter(({ id }) => ids.includes(id));
}

/** The tools of each kind; a kind without any is left out. */
export function toolsByKind({ tools }: Pick<Library, 'tools'>): { kind: AskedKind; tools: SubjectView[] }[] {
  return ASKED_KINDS.map((kind) => ({ kind, tools: tools.filter((tool) => tool.kind === kind) })).filter(
    (group) => group.tools.length > 0,
  );
}

/** A task that is shown in full on the page of a tool. */
export interface Worked {
  task: TaskView;
  solution: SolutionView;
}

export function workedOf({ id }: SubjectView, { tasks }: Pick<Library, 'tasks'>): Worked[] {
  return tasks.flatMap((task) => {
    const solution = task.subjects.find(({ subject }) => subject.id === id);
    return solution && solution.samples.length > 0 ? [{ task, solution }] : [];
  });
}
