/** Every run as a record. */
import type { Evidence, Phase } from '../../contract/evidence.ts';
import { DATABASES } from '../../contract/words.ts';
import { href } from '../href.ts';
import type { Library, CaseView, TaskView } from '../library.ts';
import type { CaseRecord } from './records.ts';

export function cases({ tasks }: Library): CaseRecord[] {
  return tasks.flatMap((task) =>
    task.subjects.flatMap(({ samples, standing }) =>
      samples.flatMap((sample) =>
        DATABASES.flatMap((database) => {
          const run = sample.runs.get(database);
          return run ? [caseOf(task, sample, run, standing(database).status)] : [];
        }),
      ),
    ),
  );
}

function caseOf(
  task: TaskView,
  { subject, script }: CaseView,
  run: Evidence,
  status: CaseRecord['status'],
): CaseRecord {
  const { flavour, database, sha256, versions, phases } = run;
  const last = phases.at(-1);
  if (!last) throw new Error(`${task.id}, ${subject.id}, ${flavour}, ${database}: evidence without phases`);
  const naive = phases.find(({ name }) => name === 'naive');
  return {
    task: task.id,
    subject: subject.id,
    flavour,
    database,
    status,
    script: href(`/scripts/${script.name}`),
    sha256,
    ...ending(last),
    ...(naive && naive !== last && { naive: ending(naive) }),
    versions,
    url: href(`/tasks/${task.id}/#${subject.id}`),
  };
}

/** How a phase ended, and the statements on the way. */
function ending(phase: Phase) {
  const { statements } = phase;
  return phase.outcome === 'returned'
    ? { result: phase.result, statements }
    : { error: phase.error, statements };
}
