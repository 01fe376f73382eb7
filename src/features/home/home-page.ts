/** What the home page says: what everybody begins with, what surprises, and how much stands behind it. */
import { type Database, databaseNames } from '../../../contract/vocabulary/databases.ts';
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import type { Library, SubjectView, TaskView } from '../../library/model.ts';
import { runsOf, runsOfFeature, serversOf, versionOf } from '../../library/runs.ts';
import { inEveryTask } from './same-work.ts';
import { findingOf, findings } from '../ui/findings.ts';

export const HEADING = 'See what your ORM really sends';

const MOST_FINDINGS = 6;

const numbers = new Intl.NumberFormat('en-GB');

export interface HomePage {
  /** "Four Python ORMs do the same work on SQLite and PostgreSQL. …" */
  lead: string;
  opening: TaskView | undefined;
  findings: { path: `/${string}`; text: string; from: string }[];
  counts: { path: `/${string}`; count: string; of: string }[];
  /** Those that ran, with the version that did. */
  orms: { subject: SubjectView; version: string }[];
  /** "3.13.5"; empty where nothing ran. */
  pythons: string;
  servers: { database: Database; versions: string[] }[];
}

export function homePage(library: Library): HomePage {
  const { tasks, features, orms, claimSources } = library;
  const opening = openingOf(library);
  const all = [...tasks.flatMap(runsOf), ...features.flatMap(runsOfFeature)];
  const runs = all.filter(({ release }) => release === undefined);
  const servers = serversOf(runs);
  const names = listInWords(servers.map(({ database }) => databaseNames[database]));
  const claims = claimSources.flatMap((source) => source.claims);
  return {
    lead: `${ormsInWords(inEveryTask(tasks, orms).length)} do the same work on ${names}. Every sample ran. The SQL is what the database logged.`,
    opening,
    findings: findings(
      tasks.filter((task) => task !== opening),
      MOST_FINDINGS,
    ).map((task) => ({
      path: `/tasks/${task.id}/`,
      text: findingOf(task),
      from: `${task.section.title} · ${task.data.title}`,
    })),
    counts: [
      { path: '/tasks/', count: numbers.format(tasks.length), of: 'tasks' },
      { path: '/matrix/', count: numbers.format(features.length), of: 'features' },
      { path: '/claims/', count: numbers.format(claims.length), of: 'claims' },
      { path: '/data/cases.json', count: numbers.format(all.length), of: 'runs' },
    ],
    orms: orms.flatMap((subject) => {
      const version = versionOf(runs.filter((run) => run.subject === subject.id));
      return version ? [{ subject, version }] : [];
    }),
    pythons: [...new Set(runs.map(({ versions }) => versions.python))].join(', '),
    servers,
  };
}

/** What everybody begins with. */
export function openingOf({ taskById }: Pick<Library, 'taskById'>): TaskView | undefined {
  return taskById.get('n-plus-one');
}

/** "Four Python ORMs": small numbers open a sentence as words. Others have done some of the work, so none is no number. */
function ormsInWords(count: number): string {
  const words = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
  return `${words[count] ?? numbers.format(count)} Python ORMs`.trim();
}
