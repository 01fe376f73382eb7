/** What type checkers see of each ORM, joined once: set-ups with their reports. */
import type { Known } from '../../contract/check.ts';
import type { SetupEntry } from '../../contract/content/typing.ts';
import { type CheckEvidence, isRun, type RunEvidence } from '../../contract/schemas/typing-evidence.ts';
import type { Mark } from '../../contract/content/typing-marks.ts';
import type { Checker, Expected, Question, Setup } from '../../contract/schemas/typing.ts';
import { getLibrary } from './library.ts';
import type { SubjectView } from './model.ts';
import { once } from './stored.ts';

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

export const getTypes = once(load);

function load({ types, reports }: Pick<Known, 'types' | 'reports'>): TypesView {
  const { orms } = getLibrary();
  return {
    questions: [...types.questions.values()],
    checkers: [...types.checkers.values()].map(({ id, data, configuration }) => ({
      id,
      ...data,
      settings: configuration,
    })),
    subjects: orms.flatMap((subject) => {
      const own = types.subjects.get(subject.id);
      if (!own || own.setups.size === 0) return [];
      const setups = [...own.setups.values()];
      const siblings = setups.length - 1;
      return [
        {
          subject,
          setups: setups.map((setup) => setupView(setup, { types, reports, siblings }, own.expected)),
        },
      ];
    }),
  };
}

function setupView(
  { id, subject, data, files, configurations, marks }: SetupEntry,
  { types, reports, siblings }: Pick<Known, 'types' | 'reports'> & { siblings: number },
  expected: Expected,
): SetupView {
  const own = reports.filter((report) => report.subject === subject && report.setup === id);
  return {
    ...data,
    id,
    subject,
    marks,
    files: Object.fromEntries(files),
    settings: Object.fromEntries(configurations),
    expected,
    siblings,
    reports: new Map(
      [...types.checkers.keys()].flatMap((checker) =>
        own.flatMap((one) => (!isRun(one) && one.checker === checker ? [[checker, one]] : [])),
      ),
    ),
    run: own.find(isRun),
  };
}
