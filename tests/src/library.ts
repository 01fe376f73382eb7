/** Just enough of a library to draw from: a task or a feature, subjects and runs as a test wants them. */
import { GENERATED, type Evidence, type Phase, type Statement } from '../../contract/schemas/evidence.ts';
import { type Cell, Feature } from '../../contract/schemas/feature.ts';
import { standingOn } from '../../contract/checks/status-against-run.ts';
import { Subject } from '../../contract/schemas/subject.ts';
import type { SubjectStanding } from '../../contract/schemas/standing.ts';
import { Task } from '../../contract/schemas/task.ts';
import type { Database } from '../../contract/vocabulary/databases.ts';
import type { Flavour } from '../../contract/vocabulary/subjects.ts';
import { byId } from '../../src/library/by-id.ts';
import type {
  CaseView,
  FeatureView,
  Library,
  SolutionView,
  SubjectView,
  TaskView,
} from '../../src/library/model.ts';

function statement(sql: string, more: Partial<Statement> = {}): Statement {
  return { sql, parameters: [], kind: 'work', connection: 1, ...more };
}

/** A phase that returned, having sent so many statements. */
export function sent(count: number, name: Phase['name'] = 'task', result: [] | [1] = []): Phase {
  const statements = Array.from({ length: count }, () => statement('SELECT 1'));
  return { name, outcome: 'returned', result, statements };
}

export function raised(type: string, name: Phase['name'] = 'task'): Phase {
  return { name, outcome: 'raised', error: { type, message: 'no' }, statements: [] };
}

export function subject(id: string, more: Partial<Subject> = {}): SubjectView {
  const data = Subject.parse({
    name: id,
    kind: 'orm',
    order: 1,
    tagline: 'One of a kind',
    colour: { light: '#000000', dark: '#ffffff' },
    package: id,
    homepage: 'https://orm.example/',
    documentation: 'https://orm.example/docs',
    repository: 'https://orm.example/code',
    licence: 'MIT',
    python: '>=3.12',
    flavours: ['async', 'sync'],
    databases: { sqlite: { drivers: {} }, postgresql: { drivers: {} }, mariadb: { drivers: {} } },
    ...more,
  });
  return { id, ...data };
}

export type Runs = Partial<Record<Flavour, Partial<Record<Database, Phase[]>>>>;

export interface Entry {
  subject: SubjectView;
  standing?: SubjectStanding;
  runs: Runs;
}

export function task(entries: Entry[], more: Partial<Task> = {}): TaskView {
  const data = Task.parse({
    title: 'Do it',
    question: 'How?',
    answer: 'So.',
    order: 1,
    terms: {},
    expected: [],
    subjects: Object.fromEntries(
      entries.map(({ subject: { id }, standing }) => [id, standing ?? { status: 'native' }]),
    ),
    ...more,
  });
  return {
    id: 'do-it',
    section: { id: 'doing', title: 'Doing' },
    asks: 'orm',
    data,
    body: '',
    subjects: entries.map(({ subject: own, runs }): SolutionView => ({
      subject: own,
      samples: casesOf('do-it', own, runs),
      older: [],
      standing: (database) => standingOn(data, own.id, own, database),
    })),
  };
}

export interface Answer {
  subject: SubjectView;
  cell?: Cell | undefined;
  runs: Runs;
  /** By release, oldest first. */
  older?: Record<string, Partial<Record<Database, Phase[]>>>;
}

export const source = { url: 'https://orm.example/limits', version: '1.0', checked: '2026-11-21' };

/** A feature that probes answer, or the task that is given. */
export function feature(answers: Answer[], more: Partial<Feature> = {}, own?: TaskView): FeatureView {
  const subjects = Object.fromEntries(
    answers.map(({ subject: { id }, cell }) => [id, cell ?? { status: 'native' as const }]),
  );
  const data = Feature.parse({
    title: 'Can it',
    question: 'Can it?',
    why: 'So.',
    order: 1,
    ...(own ? { task: own.id } : { subjects }),
    ...more,
  });
  return {
    id: 'can-it',
    file: 'content/features/doing/can-it/feature.yaml',
    group: { id: 'doing', title: 'Doing' },
    asks: 'orm',
    data,
    ...(own && { task: own }),
    answers: answers.map(({ subject: asked, cell, runs, older = {} }) => ({
      subject: asked,
      cell: cell ?? { status: 'native' },
      standing: (database) => standingOn({ subjects }, asked.id, asked, database),
      probes: casesOf('can-it', asked, runs),
      older: Object.entries(older).flatMap(([release, phases]) =>
        casesOf('can-it', asked, { async: phases }, release),
      ),
    })),
  };
}

/** A library of features alone. */
export function libraryOf(features: FeatureView[], tasks: TaskView[] = []): Library {
  const subjects = features.flatMap(({ answers }) => answers.map((answer) => answer.subject));
  const unique = [...new Map(subjects.map((own) => [own.id, own])).values()];
  const groups = Map.groupBy(features, ({ group, asks }) => `${group.id} ${asks}`);
  return {
    subjects: unique,
    subjectById: byId(unique),
    orms: unique.filter(({ kind }) => kind === 'orm'),
    tools: unique.filter(({ kind }) => kind !== 'orm' && kind !== 'baseline'),
    baseline: subject('plain', { kind: 'baseline' }),
    sections: [],
    tasks,
    taskById: byId(tasks),
    groups: [...groups.values()].flatMap((own) =>
      own[0] ? [{ ...own[0].group, asks: own[0].asks, features: own }] : [],
    ),
    features,
    featureById: byId(features),
    articles: [],
    claimSources: [],
    verdicts: new Map(),
    facts: new Map(),
    stacks: [],
    errors: [],
    names: [],
  };
}

function casesOf(id: string, own: SubjectView, runs: Runs, release?: string): CaseView[] {
  return Object.entries(runs).map(([flavour, phases]) => ({
    subject: own,
    flavour: flavour as Flavour,
    ...(release !== undefined && { release }),
    file: `${own.id}.py`,
    regions: [],
    imports: { code: '', modules: [] },
    script: { name: `${id}.${own.id}${release === undefined ? '' : `@${release}`}.py`, text: '', sha256: '' },
    runs: new Map(
      Object.entries(phases).map(([database, list]) => [
        database as Database,
        run(own.id, flavour as Flavour, database as Database, list),
      ]),
    ),
  }));
}

function run(id: string, flavour: Flavour, database: Database, phases: Phase[]): Evidence {
  return {
    generated: GENERATED,
    task: 'do-it',
    subject: id,
    flavour,
    database,
    script: `do-it.${id}.py`,
    sha256: '0'.repeat(64),
    lock: '0'.repeat(64),
    lab: 1,
    versions: { python: '3.13', subject: '1.0', driver: null, server: '1' },
    phases,
  };
}
