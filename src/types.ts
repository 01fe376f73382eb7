/** What type checkers see of each ORM, joined once: set-ups with their reports. */
import { getCollection } from 'astro:content';
import { type CheckEvidence, isRun, type RunEvidence } from '../contract/types/evidence.ts';
import type { Mark } from '../contract/types/marks.ts';
import type { Checker, Expected, Question, Setup } from '../contract/types/schema.ts';
import { getLibrary, type SubjectView } from './library.ts';

export interface CheckerView extends Checker {
  id: string;
  /** Text of its configuration file. */
  settings: string;
}

/** One attempt: packages, models and settings, with what each checker said of them. */
export interface SetupView extends Setup {
  id: string;
  subject: string;
  marks: Mark[];
  /** Text of each Python file by its path. */
  files: Record<string, string>;
  /** What it adds to a checker’s configuration, by the name of that file. */
  settings: Record<string, string>;
  expected: Expected;
  /** By checker, in shown order. */
  reports: Map<string, CheckEvidence>;
  /** How many other set-ups its ORM has. */
  siblings: number;
  /** What Python did with the same files. */
  run: RunEvidence | undefined;
}

export interface TypesView {
  questions: Question[];
  checkers: CheckerView[];
  subjects: { subject: SubjectView; setups: SetupView[] }[];
}

let view: Promise<TypesView> | undefined;

export function getTypes(): Promise<TypesView> {
  if (import.meta.env.DEV) return load();
  return (view ??= load());
}

async function load(): Promise<TypesView> {
  const [questions, checkers, setups, entries, { orms }] = await Promise.all([
    getCollection('typeQuestions'),
    getCollection('typeCheckers'),
    getCollection('typeSetups'),
    getCollection('typeReports'),
    getLibrary(),
  ]);
  const inOrder = checkers.sort((a, b) => a.data.order - b.data.order);
  const reports = entries.map(({ data }) => data);
  const viewOf = ({ data }: (typeof setups)[number]): SetupView => {
    const own = reports.filter(({ subject, setup }) => subject === data.subject && setup === data.id);
    return {
      ...data,
      siblings: setups.filter((other) => other.data.subject === data.subject).length - 1,
      reports: new Map(
        inOrder.flatMap(({ id }) =>
          own.flatMap((one) => (!isRun(one) && one.checker === id ? [[id, one]] : [])),
        ),
      ),
      run: own.find(isRun),
    };
  };
  return {
    questions: questions
      .map(({ data: { order, ...data } }) => ({ order, data }))
      .sort((a, b) => a.order - b.order)
      .map(({ data }) => data),
    checkers: inOrder.map(({ id, data }) => ({ id, ...data })),
    subjects: orms.flatMap((subject) => {
      const own = setups.filter(({ data }) => data.subject === subject.id);
      return own.length > 0
        ? [{ subject, setups: own.sort((a, b) => a.data.order - b.data.order).map(viewOf) }]
        : [];
    }),
  };
}
