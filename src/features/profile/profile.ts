/** A profile made from evidence: what an ORM does well, where it needs help, what surprises, what it ran on. */
import { type Cell, cellOf, standingsOf } from '../matrix/matrix.ts';
import { type Status, STATUSES } from '../../../contract/vocabulary/status.ts';
import { type Database, DATABASES } from '../../../contract/vocabulary/databases.ts';
import type { FeatureView, Library, SolutionView, SubjectView, TaskView } from '../../library/model.ts';
import { databasesOf, versionOf } from '../../library/runs.ts';
import { plural } from '../../../contract/vocabulary/in-words.ts';
import { compareReleases } from '../../../contract/content/releases.ts';
import type { Facts } from '../../../contract/schemas/facts.ts';
import type { Evidence } from '../../../contract/schemas/evidence.ts';
import { statusWords } from '../ui/status/status-words.ts';

/** A task or a feature, and what the ORM can do there. */
export interface Place {
  kind: 'task' | 'feature';
  /** Its section or group. */
  group: { id: string; title: string };
  title: string;
  path: `/${string}`;
  /** The ORM's own words for it. */
  terms: string[];
  standings: Cell['standings'];
  /** What holds in general. Where a database differs, the place says so: supporting one more never makes it worse. */
  status: Status;
  since?: string;
}

export interface Reach {
  database: Database;
  drivers: string[];
  server: string | undefined;
  /** What happens where there is no driver, from evidence where it ran. */
  error: string | undefined;
  note: string | undefined;
}

export interface Profile {
  subject: SubjectView;
  version: string | undefined;
  /** On which any of its runs were, older versions' too; oldest first. */
  pythons: string[];
  /** Older versions that ran too, oldest first. */
  older: string[];
  runs: number;
  reach: Reach[];
  places: Place[];
  traps: { task: TaskView; solution: SolutionView }[];
  /** As a package; absent where nobody has asked PyPI. */
  facts: Facts | undefined;
  /** Tasks whose finding speaks of it by name. */
  findings: TaskView[];
}

export function profileOf(subject: SubjectView, { tasks, features, facts }: Library): Profile {
  const own = tasks.flatMap((task) => {
    const solution = task.subjects.find((candidate) => candidate.subject.id === subject.id);
    return solution ? [{ task, solution }] : [];
  });
  // What a task answers is in the list of tasks already.
  const asked = features.filter(({ task, asks }) => !task && asks === subject.kind);
  const cases = [
    ...own.flatMap(({ solution }) => solution.samples),
    ...asked.flatMap(({ answers }) =>
      answers
        .filter((answer) => answer.subject.id === subject.id)
        .flatMap(({ probes, older }) => [...probes, ...older]),
    ),
  ];
  const all = cases.flatMap(({ runs }) => [...runs.values()]);
  const runs = all.filter(({ release }) => release === undefined);
  const short = subject.name.split(' ')[0] ?? subject.name;
  return {
    subject,
    version: versionOf(runs),
    pythons: distinct(all.map(({ versions }) => versions.python)),
    older: distinct(
      all.filter(({ release }) => release !== undefined).map(({ versions }) => versions.subject),
    ),
    runs: all.length,
    reach: DATABASES.map((database) => reachOf(subject, database, runs)),
    places: [
      ...own.map(({ task, solution }) => placeOfTask(task, solution)),
      ...asked.flatMap((feature) => placeOfFeature(feature, subject) ?? []),
    ],
    // An ORM that nobody has tried there has surprised nobody.
    traps: own.filter(({ task, solution }) => task.data.trap && solution.samples.length > 0),
    facts: facts.get(subject.id),
    findings: own.map(({ task }) => task).filter(({ data }) => data.finding?.includes(short)),
  };
}

function placeOfTask(task: TaskView, solution: SolutionView): Place {
  const { subject } = solution;
  const databases = databasesOf(task).filter((database) => 'drivers' in subject.databases[database]);
  const standings = standingsOf(task, solution, databases);
  const since = task.data.subjects[subject.id]?.since?.release;
  return {
    kind: 'task',
    group: task.section,
    title: task.data.title,
    path: `/tasks/${task.id}/#${subject.id}`,
    terms: task.data.terms[subject.id] ?? [],
    standings,
    status: inGeneral(standings),
    ...(since !== undefined && { since }),
  };
}

function placeOfFeature(feature: FeatureView, { id }: SubjectView): Place | undefined {
  const answer = feature.answers.find(({ subject }) => subject.id === id);
  if (!answer) return undefined;
  const { standings, since } = cellOf(feature, answer);
  return {
    kind: 'feature',
    group: feature.group,
    title: feature.data.title,
    path: `/matrix/${feature.id}/#${id}`,
    terms: [],
    standings,
    status: inGeneral(standings),
    ...(since !== undefined && { since }),
  };
}

function inGeneral([first]: Place['standings']): Status {
  return first?.standing.status ?? 'unknown';
}

/** `9 tasks, 93 features`: those that there are. */
export function countInWords(places: readonly Place[]): string {
  return (['task', 'feature'] as const)
    .map((kind) => [places.filter((place) => place.kind === kind).length, kind] as const)
    .flatMap(([count, kind]) => (count > 0 ? [plural(count, kind)] : []))
    .join(', ');
}

/** `9 native, 2 workaround`: what holds in general, and never one number alone, since a tally is not a mark. */
export function tally(places: readonly Place[], kind: Place['kind']): string {
  const own = places.filter((place) => place.kind === kind);
  return STATUSES.flatMap((status) => {
    const count = own.filter((place) => place.status === status).length;
    return count > 0 ? [`${count} ${statusWords[status].label.toLowerCase()}`] : [];
  }).join(', ');
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareReleases);
}

function reachOf(subject: SubjectView, database: Database, runs: Evidence[]): Reach {
  const own = runs.filter((run) => run.database === database);
  const support = subject.databases[database];
  const setup = own
    .flatMap(({ phases }) => phases)
    .find(({ name, outcome }) => name === 'setup' && outcome === 'raised');
  return {
    database,
    drivers: [...new Set(own.map(({ versions }) => versions.driver).filter((driver) => driver !== null))],
    server: own[0]?.versions.server,
    error:
      'raises' in support && setup?.outcome === 'raised'
        ? `${setup.error.type}: ${setup.error.message}`
        : undefined,
    note: support.note,
  };
}
