/** Every run as a record. */
import type { Evidence, Phase } from '../../contract/schemas/evidence.ts';
import { isBefore, standingOn } from '../../contract/checks/status-against-run.ts';
import { questionOfClaim } from '../../contract/content/cases.ts';
import type { Since, Standing } from '../../contract/schemas/standing.ts';
import { idOfWay, isWay } from '../../contract/vocabulary/phases.ts';
import { type Database, DATABASES } from '../../contract/vocabulary/databases.ts';
import { claimPath } from '../library/claim-path.ts';
import { href } from '../site/href.ts';
import type { CaseView, Library } from '../library/model.ts';
import type { CaseRecord } from './records.ts';

/** What a run is judged by. */
interface Asked {
  of: { task: string } | { feature: string } | { claim: string } | { stack: string };
  page: `/${string}`;
  standing: (database: Database) => Standing;
  since: Since | undefined;
}

export function cases({ tasks, features, claimSources, stacks }: Library): CaseRecord[] {
  const samples = tasks.flatMap(({ id, data, subjects }) =>
    subjects.flatMap(({ subject, samples: own, older, standing }) => {
      const since = data.subjects[subject.id]?.since;
      const asked: Asked = { of: { task: id }, page: `/tasks/${id}/#${subject.id}`, standing, since };
      return [...own, ...older].flatMap((sample) => runsOf(sample, asked));
    }),
  );
  // A feature that a task answers has no runs of its own.
  const probes = features
    .filter(({ task }) => !task)
    .flatMap(({ id, answers }) =>
      answers.flatMap(({ subject, cell, probes: own, older, standing }) => {
        const page = `/matrix/${id}/#${subject.id}` as const;
        const asked: Asked = { of: { feature: id }, page, standing, since: cell.since };
        return [...own, ...older].flatMap((probe) => runsOf(probe, asked));
      }),
    );
  const checks = claimSources
    .flatMap(({ claims }) => claims)
    .flatMap((claim) =>
      claim.probes.flatMap((probe) => {
        const { id, data } = claim;
        const { subject } = probe;
        const asked: Asked = {
          of: { claim: id },
          page: claimPath(claim),
          standing: (database) =>
            standingOn(questionOfClaim({ data }, subject.id), subject.id, subject, database),
          since: undefined,
        };
        return runsOf(probe, asked);
      }),
    );
  // What a starter is asked it must do: else it is none.
  const visits = stacks.flatMap(({ id, visit }) =>
    runsOf(visit, {
      of: { stack: id },
      page: `/stacks/${id}/`,
      standing: () => ({ status: 'native' }),
      since: undefined,
    }),
  );
  return [...samples, ...probes, ...checks, ...visits];
}

function runsOf(source: CaseView, asked: Asked): CaseRecord[] {
  return DATABASES.flatMap((database) => {
    const run = source.runs.get(database);
    return run ? [caseOf(source, run, asked)] : [];
  });
}

function caseOf({ subject, release, script }: CaseView, run: Evidence, asked: Asked): CaseRecord {
  const { flavour, database, sha256, versions, phases } = run;
  const last = phases.at(-1);
  if (!last) throw new Error(`${asked.page}, ${flavour}, ${database}: evidence without phases`);
  const naive = phases.find(({ name }) => name === 'naive');
  const ways = phases.flatMap((phase) =>
    isWay(phase.name) ? [{ way: idOfWay(phase.name), ...ending(phase) }] : [],
  );
  return {
    ...asked.of,
    subject: subject.id,
    ...(release !== undefined && { release }),
    flavour,
    database,
    status: isBefore(asked.since, release) ? 'missing' : asked.standing(database).status,
    script: href(`/scripts/${script.name}`),
    sha256,
    ...ending(last),
    ...(naive && naive !== last && { naive: ending(naive) }),
    ...(ways.length > 0 && { ways }),
    ...(run.grown && { grown: run.grown }),
    versions,
    url: href(asked.page),
  };
}

/** How a phase ended, and the statements on the way. */
function ending(phase: Phase) {
  const { statements } = phase;
  return phase.outcome === 'returned'
    ? { result: phase.result, statements }
    : { error: phase.error, statements };
}
