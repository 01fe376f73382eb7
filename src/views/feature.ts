/** One feature for its page: the parts of a task's page show its probes; its releases are its own. */
import type { Evidence } from '../../contract/evidence.ts';
import { type Database, type Flavour, FLAVOURS } from '../../contract/words.ts';
import type { AnswerView, CaseView, FeatureView, SubjectView } from '../library.ts';
import type { Asked } from './card.ts';

/** What a feature's probes are asked, as a task: nothing of the tasks that answer other features. */
export function asTask({ data, task, answers }: FeatureView): Asked {
  return {
    data: { terms: {}, expected: data.expected ?? true },
    subjects: answers.map(({ subject, standing, probes, older }) => ({
      subject,
      standing,
      samples: task ? [] : probes,
      older: task ? [] : older,
    })),
  };
}

/** One release of a subject, and what came of the question there. */
export interface ReleaseView {
  subject: SubjectView;
  flavour?: Flavour;
  /** Of the package that ran. */
  version: string;
  python: string;
  database: Database;
  script: string;
  /** Nothing where it passed. */
  error?: { type: string; message: string };
}

/** Where older releases ran: each of them, oldest first, and at last the one that is compared, on the same database. */
export function releasesOf({ subject, probes, older }: AnswerView): ReleaseView[] {
  const flavours = FLAVOURS.filter((flavour) => older.some((own) => own.flavour === flavour));
  return flavours.flatMap((flavour) => {
    const before = older.filter((own) => own.flavour === flavour);
    const database = [...(before[0]?.runs.keys() ?? [])][0];
    const now = probes.filter((own) => own.flavour === flavour);
    return [...before, ...now].flatMap((own) => {
      const run = database && own.runs.get(database);
      return run ? [releaseOf(subject, own, run, flavours.length > 1)] : [];
    });
  });
}

function releaseOf(
  subject: SubjectView,
  { flavour, script }: CaseView,
  { versions, database, phases }: Evidence,
  both: boolean,
): ReleaseView {
  const last = phases.at(-1);
  return {
    subject,
    ...(both && { flavour }),
    version: versions.subject,
    python: versions.python,
    database,
    script: script.name,
    ...(last?.outcome === 'raised' && { error: last.error }),
  };
}
