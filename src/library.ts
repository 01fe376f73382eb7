/** Everything the pages show, joined once: tasks and features with their cases, and cases with their runs. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Article, Embed } from '../contract/article.ts';
import type { Claim, ClaimSource } from '../contract/claim.ts';
import { runOf } from '../contract/runs.ts';
import type { Evidence } from '../contract/evidence.ts';
import type { Cell, Feature } from '../contract/feature.ts';
import { standingOn } from '../contract/judge.ts';
import { compareReleases } from '../contract/releases.ts';
import type { Standing } from '../contract/standing.ts';
import type { Subject } from '../contract/subject.ts';
import type { Task } from '../contract/task.ts';
import { type AskedKind, type Database, type Flavour, FLAVOURS } from '../contract/words.ts';

export interface SubjectView extends Subject {
  id: string;
}

/** One Python file of one subject in one flavour, with what each database saw of it. */
export interface CaseView {
  subject: SubjectView;
  flavour: Flavour;
  /** An older release of the subject. */
  release?: string;
  file: string;
  regions: { name: string; line: number; code: string }[];
  script: { name: string; text: string; sha256: string };
  /** Databases without a run have no entry: MariaDB's are absent where nobody had it installed. */
  runs: Map<Database, Evidence>;
}

export interface TaskView {
  id: string;
  section: { id: string; title: string };
  /** The kind of subject that solves it. */
  asks: AskedKind;
  data: Task;
  /** For `render()`: the prose under the front matter. */
  entry: CollectionEntry<'tasks'>;
  /** The baseline and every subject of that kind, in shown order; without samples where nobody has looked. */
  subjects: SolutionView[];
}

/** One subject's solution of a task. */
export interface SolutionView {
  subject: SubjectView;
  samples: CaseView[];
  /** The samples on older releases, oldest first: there where the content says since when it holds. */
  older: CaseView[];
  standing: (database: Database) => Standing;
}

/** One subject's answer to a feature. */
export interface AnswerView {
  subject: SubjectView;
  /** What the content says; of the task that answers the feature, where one does. */
  cell: Cell;
  standing: (database: Database) => Standing;
  /** Its probes, or the samples of that task. */
  probes: CaseView[];
  /** The probes on older releases, oldest first. */
  older: CaseView[];
}

export interface FeatureView {
  id: string;
  file: string;
  group: { id: string; title: string };
  asks: AskedKind;
  data: Feature;
  /** Whose runs answer it, where it has no probes of its own. */
  task?: TaskView;
  /** Every subject of the kind asked, in shown order. */
  answers: AnswerView[];
}

export interface ArticleView {
  id: string;
  file: string;
  data: Article;
  /** For `render()`. */
  entry: CollectionEntry<'articles'>;
  embeds: Embed[];
  words: number;
}

export interface ClaimView {
  id: string;
  data: Claim;
  /** The runs that were made for this claim alone. */
  probes: CaseView[];
}

/** What one source claims. */
export interface ClaimSourceView {
  id: string;
  file: string;
  data: ClaimSource;
  claims: ClaimView[];
}

export interface Library {
  /** The baseline first, then the ORMs, then their tools, in shown order. */
  subjects: SubjectView[];
  orms: SubjectView[];
  /** Migration tools, admins and frameworks. */
  tools: SubjectView[];
  baseline: SubjectView;
  sections: { id: string; title: string; asks: AskedKind; tasks: TaskView[] }[];
  tasks: TaskView[];
  groups: { id: string; title: string; asks: AskedKind; features: FeatureView[] }[];
  features: FeatureView[];
  /** The newest first. */
  articles: ArticleView[];
  claimSources: ClaimSourceView[];
}

let library: Promise<Library> | undefined;

export function getLibrary(): Promise<Library> {
  // `astro dev` must see edits, a build must not join a thousand runs for each page.
  if (import.meta.env.DEV) return load();
  return (library ??= load());
}

async function load(): Promise<Library> {
  const subjects = (await getCollection('subjects'))
    .map(({ id, data }): SubjectView => ({ id, ...data }))
    .sort((a, b) => a.order - b.order);
  const baseline = subjects.find(({ kind }) => kind === 'baseline');
  if (!baseline) throw new Error('content/subjects: one subject must have the kind "baseline"');
  const casesOf = await joinCases();
  const sections = await loadSections(subjects, casesOf);
  const tasks = sections.flatMap((section) => section.tasks);
  const groups = await loadGroups(subjects, tasks, casesOf);
  return {
    subjects,
    baseline,
    orms: subjects.filter(({ kind }) => kind === 'orm'),
    tools: subjects.filter(({ kind }) => kind !== 'orm' && kind !== 'baseline'),
    sections,
    tasks,
    groups,
    features: groups.flatMap(({ features }) => features),
    articles: await loadArticles(),
    claimSources: await loadClaims(subjects, casesOf),
  };
}

type CasesOf = (kind: 'task' | 'feature' | 'claim', id: string, subject: SubjectView) => CaseView[];

/** Each case file with its runs, by what it is of. */
async function joinCases(): Promise<CasesOf> {
  const [files, runs] = await Promise.all([getCollection('caseFiles'), getCollection('runs')]);
  const key = ({ kind, id, subject, flavour, release }: Omit<ReturnType<typeof runOf>, 'database'>): string =>
    [kind, id, subject, flavour, release].join(' ');
  const runsOf = Map.groupBy(runs, ({ data }) => key(runOf(data)));
  const filesOf = Map.groupBy(files, ({ data }) => [data.kind, data.id, data.subject].join(' '));
  return (kind, id, subject) =>
    (filesOf.get([kind, id, subject.id].join(' ')) ?? [])
      .map(({ data: { release, ...data } }) => ({
        ...data,
        ...(release !== undefined && { release }),
        subject,
        runs: new Map(
          (runsOf.get(key({ ...data, ...(release !== undefined && { release }) })) ?? []).map((run) => [
            run.data.database,
            run.data,
          ]),
        ),
      }))
      .sort((a, b) => FLAVOURS.indexOf(a.flavour) - FLAVOURS.indexOf(b.flavour));
}

async function loadSections(subjects: SubjectView[], casesOf: CasesOf): Promise<Library['sections']> {
  const [sections, entries] = await Promise.all([getCollection('sections'), getCollection('tasks')]);
  return sections
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { title, asks } }) => ({
      id,
      title,
      asks,
      tasks: entries
        .filter((entry) => entry.filePath?.split('/').at(-3) === id)
        .sort((a, b) => a.data.order - b.data.order)
        .map((entry): TaskView => ({
          id: entry.id,
          section: { id, title },
          asks,
          data: entry.data,
          entry,
          subjects: subjects
            .filter(({ kind }) => kind === asks || kind === 'baseline')
            .map((subject): SolutionView => {
              const [samples, older] = byAge(casesOf('task', entry.id, subject));
              return {
                subject,
                samples,
                older,
                standing: (database) => standingOn(entry.data, subject.id, subject, database),
              };
            }),
        })),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}

async function loadGroups(
  subjects: SubjectView[],
  tasks: TaskView[],
  casesOf: CasesOf,
): Promise<Library['groups']> {
  const [groups, entries] = await Promise.all([getCollection('groups'), getCollection('features')]);
  return groups
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { title, asks } }) => ({
      id,
      title,
      asks,
      features: entries
        .filter(({ data }) => data.group === id)
        .sort((a, b) => a.data.order - b.data.order)
        .map(({ id: feature, data: { group: _, file, ...data } }): FeatureView => {
          const task = tasks.find((candidate) => candidate.id === data.task);
          return {
            id: feature,
            file,
            group: { id, title },
            asks,
            data,
            ...(task && { task }),
            answers: subjects
              .filter(({ kind }) => kind === asks)
              .map((subject) => answerOf(feature, subject, task, data, casesOf)),
          };
        }),
    }))
    .filter(({ features }) => features.length > 0);
}

async function loadArticles(): Promise<ArticleView[]> {
  const [entries, facts] = await Promise.all([getCollection('articles'), getCollection('articleFacts')]);
  return entries
    .flatMap((entry) => {
      const own = facts.find(({ id }) => id === entry.id);
      if (!own) return [];
      const { file, embeds, words, ...data } = own.data;
      return [{ id: entry.id, file, data, entry, embeds, words }];
    })
    .sort((a, b) => b.data.published.localeCompare(a.data.published));
}

function answerOf(
  feature: string,
  subject: SubjectView,
  task: TaskView | undefined,
  data: Feature,
  casesOf: CasesOf,
): AnswerView {
  const cells = task?.data.subjects ?? data.subjects ?? {};
  const [probes, older] = byAge(
    task ? casesOf('task', task.id, subject) : casesOf('feature', feature, subject),
  );
  return {
    subject,
    cell: cells[subject.id] ?? { status: 'unknown' },
    standing: (database) => standingOn({ subjects: cells }, subject.id, subject, database),
    probes,
    older,
  };
}

/** Cases on the release that is compared, and those on older ones, oldest first. */
function byAge(cases: CaseView[]): [compared: CaseView[], older: CaseView[]] {
  const older = cases
    .filter(({ release }) => release !== undefined)
    .sort((a, b) => compareReleases(a.release ?? '', b.release ?? ''));
  return [cases.filter(({ release }) => release === undefined), older];
}

async function loadClaims(subjects: SubjectView[], casesOf: CasesOf): Promise<ClaimSourceView[]> {
  const [sources, claims] = await Promise.all([getCollection('claimSources'), getCollection('claims')]);
  return sources.map(({ id, data }) => {
    const own = claims
      .filter((claim) => claim.data.source === id)
      .sort((a, b) => a.data.place - b.data.place)
      .map((claim): ClaimView & { file: string } => ({
        id: claim.id,
        file: claim.data.file,
        data: claim.data.data,
        probes: subjects.flatMap((subject) => casesOf('claim', claim.id, subject)),
      }));
    return { id, file: own[0]?.file ?? '', data, claims: own };
  });
}
