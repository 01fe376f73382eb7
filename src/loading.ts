/** Reads Astro's collections and joins them into the parts of the library. */
import { getCollection } from 'astro:content';
import type { Feature } from '../contract/feature.ts';
import { standingOn } from '../contract/judge.ts';
import { compareReleases } from '../contract/releases.ts';
import { runOf } from '../contract/runs.ts';
import { FLAVOURS } from '../contract/words.ts';
import type {
  AnswerView,
  ArticleView,
  CaseView,
  ClaimSourceView,
  ClaimView,
  FeatureView,
  Library,
  SolutionView,
  SubjectView,
  TaskView,
} from './library.ts';

type CasesOf = (kind: 'task' | 'feature' | 'claim', id: string, subject: SubjectView) => CaseView[];

/** Each case file with its runs, by what it is of. */
export async function joinCases(): Promise<CasesOf> {
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

export async function loadSections(subjects: SubjectView[], casesOf: CasesOf): Promise<Library['sections']> {
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

export async function loadGroups(
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

export async function loadArticles(): Promise<ArticleView[]> {
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

export async function loadClaims(subjects: SubjectView[], casesOf: CasesOf): Promise<ClaimSourceView[]> {
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
