/** Where the evidence of a run is kept, and how the run is made again. */
import type { CaseFile } from './model.ts';
import type { Database } from '../vocabulary/databases.ts';
import { withRelease } from './releases.ts';
import type { Theme } from '../vocabulary/screens.ts';
import { Evidence, type TakenScreen } from '../schemas/evidence.ts';

/** Where the runs of each kind of case are kept. */
export const RUN_FOLDERS = {
  task: 'evidence/tasks',
  feature: 'evidence/features',
  claim: 'evidence/claims',
  stack: 'evidence/stacks',
} as const;

const KINDS = ['task', 'feature', 'claim', 'stack'] as const;

/** What a run is of, and where it ran. */
export type RunOf = Pick<CaseFile, 'kind' | 'id' | 'subject' | 'flavour' | 'release'> & {
  database: Database;
};

/** Path of a run's evidence from the root of the repository. */
export function evidenceFile({ kind, id, subject, flavour, release, database }: RunOf): string {
  return `${RUN_FOLDERS[kind]}/${id}/${withRelease(subject, release)}.${flavour}.${database}.json`;
}

/** Path of a picture that a run took, from the root of the repository. */
export function screenFile(
  { id, subject }: Pick<CaseFile, 'id' | 'subject'>,
  screen: string,
  theme: Theme,
): string {
  return `evidence/screens/${id}/${subject}.${screen}.${theme}.webp`;
}

/** A picture that a run took, and the file in which it lies. */
export interface Picture extends TakenScreen {
  file: string;
}

/** The pictures of a run. A page that has no dark theme is alike in both: it lies there once. */
export function picturesOf(run: Evidence): Picture[] {
  const screens = run.screens ?? [];
  return screens.map((screen) => {
    const { id, sha256 } = screen;
    const { theme } = screens.find((first) => first.id === id && first.sha256 === sha256) ?? screen;
    return { ...screen, file: screenFile(runOf(run), id, theme) };
  });
}

/** What a run is of. */
export function runOf(run: Evidence): RunOf {
  const { subject, flavour, release, database } = run;
  const kind = KINDS.find((candidate) => run[candidate] !== undefined) ?? 'task';
  return { kind, id: run[kind] ?? '', subject, flavour, database, ...(release !== undefined && { release }) };
}

/** What to type to run a case again. */
export function againCommand({ id, subject }: Pick<CaseFile, 'id' | 'subject'>): string {
  return `npm run lab -- ${id} --subject ${subject}`;
}
