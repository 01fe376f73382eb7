/** Since which release a subject can: its case on older ones, beside the one that is compared. */
import type { Evidence } from '../../../../contract/schemas/evidence.ts';
import type { Database } from '../../../../contract/vocabulary/databases.ts';
import { type Flavour, FLAVOURS } from '../../../../contract/vocabulary/subjects.ts';
import type { CaseView, SubjectView } from '../../../library/model.ts';

/** One release of a subject, and what came of its case there. */
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
export function releasesOf(
  subject: SubjectView,
  compared: readonly CaseView[],
  older: readonly CaseView[],
): ReleaseView[] {
  const flavours = FLAVOURS.filter((flavour) => older.some((own) => own.flavour === flavour));
  return flavours.flatMap((flavour) => {
    const before = older.filter((own) => own.flavour === flavour);
    const database = [...(before[0]?.runs.keys() ?? [])][0];
    const now = compared.filter((own) => own.flavour === flavour);
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

/** The releases of one subject in one flavour: a line. */
export interface ReleaseLine extends Pick<ReleaseView, 'subject' | 'flavour'> {
  /** Oldest first. */
  own: ReleaseView[];
}

export function bySubject(releases: readonly ReleaseView[]): ReleaseLine[] {
  const lines = Map.groupBy(releases, ({ subject, flavour }) => `${subject.id} ${flavour ?? ''}`);
  return [...lines.values()].flatMap((own) =>
    own[0] ? [{ subject: own[0].subject, ...(own[0].flavour && { flavour: own[0].flavour }), own }] : [],
  );
}
