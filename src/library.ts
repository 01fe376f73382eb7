/** Everything the pages show, joined once: tasks with their samples, and samples with their runs. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Evidence } from '../contract/evidence.ts';
import { standingOn } from '../contract/judge.ts';
import type { Subject } from '../contract/subject.ts';
import type { Standing, Task } from '../contract/task.ts';
import { type Database, type Flavour, FLAVOURS } from '../contract/words.ts';

export interface SubjectView extends Subject {
  id: string;
}

/** One subject's solution of a task in one flavour, with what each database saw of it. */
export interface SampleView {
  subject: SubjectView;
  flavour: Flavour;
  file: string;
  regions: { name: string; line: number; code: string }[];
  script: { name: string; text: string; sha256: string };
  /** Databases without a run have no entry: MariaDB's are absent where nobody had it installed. */
  runs: Map<Database, Evidence>;
}

export interface TaskView {
  id: string;
  section: { id: string; title: string };
  data: Task;
  /** For `render()`: the prose under the front matter. */
  entry: CollectionEntry<'tasks'>;
  /** Every subject, in shown order; without samples where nobody has looked or it makes no sense. */
  subjects: { subject: SubjectView; samples: SampleView[]; standing: (database: Database) => Standing }[];
}

export interface Library {
  /** The baseline first, then the ORMs, in shown order. */
  subjects: SubjectView[];
  orms: SubjectView[];
  baseline: SubjectView;
  sections: { id: string; title: string; tasks: TaskView[] }[];
  tasks: TaskView[];
}

let library: Promise<Library> | undefined;

export function getLibrary(): Promise<Library> {
  // `astro dev` must see edits, a build must not join a thousand runs for each page.
  if (import.meta.env.DEV) return load();
  return (library ??= load());
}

async function load(): Promise<Library> {
  const [subjectEntries, sectionEntries, taskEntries, sampleEntries, runEntries] = await Promise.all([
    getCollection('subjects'),
    getCollection('sections'),
    getCollection('tasks'),
    getCollection('samples'),
    getCollection('runs'),
  ]);
  const subjects = subjectEntries
    .map(({ id, data }): SubjectView => ({ id, ...data }))
    .sort((a, b) => a.order - b.order);
  const runs = Map.groupBy(runEntries, ({ data }) => `${data.task} ${data.subject} ${data.flavour}`);
  const samples = Map.groupBy(sampleEntries, ({ data }) => `${data.task} ${data.subject}`);

  const samplesOf = (task: string, subject: SubjectView): SampleView[] =>
    (samples.get(`${task} ${subject.id}`) ?? [])
      .map(({ data }) => ({
        ...data,
        subject,
        runs: new Map(
          (runs.get(`${task} ${subject.id} ${data.flavour}`) ?? []).map((run) => [
            run.data.database,
            run.data,
          ]),
        ),
      }))
      .sort((a, b) => FLAVOURS.indexOf(a.flavour) - FLAVOURS.indexOf(b.flavour));

  const sections = sectionEntries
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { title } }) => ({
      id,
      title,
      tasks: taskEntries
        .filter((entry) => entry.filePath?.split('/').at(-3) === id)
        .sort((a, b) => a.data.order - b.data.order)
        .map((entry): TaskView => ({
          id: entry.id,
          section: { id, title },
          data: entry.data,
          entry,
          subjects: subjects.map((subject) => ({
            subject,
            samples: samplesOf(entry.id, subject),
            standing: (database) => standingOn(entry.data, subject.id, subject, database),
          })),
        })),
    }))
    .filter(({ tasks }) => tasks.length > 0);

  const baseline = subjects.find(({ kind }) => kind === 'baseline');
  if (!baseline) throw new Error('content/subjects: one subject must have the kind "baseline"');
  return {
    subjects,
    baseline,
    orms: subjects.filter(({ kind }) => kind === 'orm'),
    sections,
    tasks: sections.flatMap(({ tasks }) => tasks),
  };
}
