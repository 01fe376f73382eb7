/** Just enough of a library to draw from: one task, subjects and runs as a test wants them. */
import { GENERATED, type Evidence, type Phase, type Statement } from '../../contract/evidence.ts';
import { standingOn } from '../../contract/judge.ts';
import { Subject } from '../../contract/subject.ts';
import type { SubjectStanding } from '../../contract/standing.ts';
import { Task } from '../../contract/task.ts';
import type { Database, Flavour } from '../../contract/words.ts';
import type { SubjectView, TaskView } from '../../src/library.ts';

type Solution = TaskView['subjects'][number];

export function statement(sql: string, more: Partial<Statement> = {}): Statement {
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
    entry: {} as TaskView['entry'],
    subjects: entries.map(({ subject: own, runs }): Solution => ({
      subject: own,
      samples: Object.entries(runs).map(([flavour, phases]) => ({
        subject: own,
        flavour: flavour as Flavour,
        file: `${own.id}.py`,
        regions: [],
        script: { name: `do-it.${own.id}.py`, text: '', sha256: '' },
        runs: new Map(
          Object.entries(phases).map(([database, list]) => [
            database as Database,
            run(own.id, flavour as Flavour, database as Database, list),
          ]),
        ),
      })),
      older: [],
      standing: (database) => standingOn(data, own.id, own, database),
    })),
  };
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
