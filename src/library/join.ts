/** Joins what the contract's readers found into the parts of the library. */
import type { CaseSummary, Content } from '../../contract/content/model.ts';
import type { Evidence } from '../../contract/schemas/evidence.ts';
import type { Feature } from '../../contract/schemas/feature.ts';
import { ERROR_TOPICS } from '../../contract/schemas/known-error.ts';
import { standingOn } from '../../contract/checks/status-against-run.ts';
import { compareReleases } from '../../contract/content/releases.ts';
import { runOf } from '../../contract/content/run-files.ts';
import { FLAVOURS } from '../../contract/vocabulary/subjects.ts';
import type {
  AnswerView,
  ArticleView,
  CaseView,
  ClaimSourceView,
  ErrorView,
  FeatureView,
  Library,
  SolutionView,
  StackView,
  SubjectView,
  TaskView,
} from './model.ts';

/** The cases of a task, a feature or a claim, those of one subject. */
type CasesOf = (files: readonly CaseSummary[], subject: SubjectView) => CaseView[];

/** Each case file with its runs. */
export function joinCases(runs: readonly Evidence[]): CasesOf {
  const key = ({ kind, id, subject, flavour, release }: Omit<ReturnType<typeof runOf>, 'database'>): string =>
    [kind, id, subject, flavour, release].join(' ');
  const runsOf = Map.groupBy(runs, (run) => key(runOf(run)));
  return (files, subject) =>
    files
      .filter((file) => file.subject === subject.id)
      .map((file) => ({
        ...file,
        subject,
        runs: new Map((runsOf.get(key(file)) ?? []).map((run) => [run.database, run])),
      }))
      .sort((a, b) => FLAVOURS.indexOf(a.flavour) - FLAVOURS.indexOf(b.flavour));
}

export function loadSections(
  content: Content<CaseSummary>,
  subjects: SubjectView[],
  casesOf: CasesOf,
): Library['sections'] {
  const bySection = Map.groupBy(content.tasks.values(), ({ section }) => section);
  return [...content.sections]
    .map(([id, { title, asks }]) => ({
      id,
      title,
      asks,
      tasks: (bySection.get(id) ?? []).map(({ id: task, data, body, samples }): TaskView => ({
        id: task,
        section: { id, title },
        asks,
        data,
        body,
        subjects: subjects
          .filter(({ kind }) => kind === asks || kind === 'baseline')
          .map((subject): SolutionView => {
            const [compared, older] = byAge(casesOf(samples, subject));
            return {
              subject,
              samples: compared,
              older,
              standing: (database) => standingOn(data, subject.id, subject, database),
            };
          }),
      })),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}

export function loadGroups(
  content: Content<CaseSummary>,
  subjects: SubjectView[],
  taskById: Library['taskById'],
  casesOf: CasesOf,
): Library['groups'] {
  const byGroup = Map.groupBy(content.features.values(), ({ group }) => group);
  return [...content.groups]
    .map(([id, { title, asks }]) => ({
      id,
      title,
      asks,
      features: (byGroup.get(id) ?? []).map(({ id: feature, file, data, probes }): FeatureView => {
        const task = taskById.get(data.task ?? '');
        return {
          id: feature,
          file,
          group: { id, title },
          asks,
          data,
          ...(task && { task }),
          answers: subjects
            .filter(({ kind }) => kind === asks)
            .map((subject) =>
              task ? answerOfTask(task, subject) : answerOf(subject, data, casesOf(probes, subject)),
            ),
        };
      }),
    }))
    .filter(({ features }) => features.length > 0);
}

function answerOf(subject: SubjectView, { subjects = {} }: Feature, cases: CaseView[]): AnswerView {
  const [probes, older] = byAge(cases);
  return {
    subject,
    cell: subjects[subject.id] ?? { status: 'unknown' },
    standing: (database) => standingOn({ subjects }, subject.id, subject, database),
    probes,
    older,
  };
}

function answerOfTask({ data, subjects }: TaskView, subject: SubjectView): AnswerView {
  const solution = subjects.find((candidate) => candidate.subject === subject);
  return {
    subject,
    cell: data.subjects[subject.id] ?? { status: 'unknown' },
    standing: (database) => standingOn(data, subject.id, subject, database),
    probes: solution?.samples ?? [],
    older: solution?.older ?? [],
  };
}

/** Cases on the release that is compared, and those on older ones, oldest first. */
function byAge(cases: CaseView[]): [compared: CaseView[], older: CaseView[]] {
  const older = cases
    .filter(({ release }) => release !== undefined)
    .sort((a, b) => compareReleases(a.release ?? '', b.release ?? ''));
  return [cases.filter(({ release }) => release === undefined), older];
}

export function loadArticles({ articles }: Content<CaseSummary>): ArticleView[] {
  return [...articles.values()].sort((a, b) => b.data.published.localeCompare(a.data.published));
}

/** One without a framework, an ORM or a visit is a problem of the content, and nothing is built then. */
export function loadStacks(
  content: Content<CaseSummary>,
  subjects: SubjectView[],
  casesOf: CasesOf,
): StackView[] {
  const named = (id: string): SubjectView | undefined => subjects.find((subject) => subject.id === id);
  return [...content.stacks.values()].flatMap(({ id, file, data, body, starter, requirements, visits }) => {
    const [framework, orm] = [named(data.framework), named(data.orm)];
    const [visit] = orm ? casesOf(visits, orm) : [];
    return framework && orm && visit
      ? [{ id, file, data, body, starter, requirements, framework, orm, visit }]
      : [];
  });
}

export function loadErrors({ errors }: Content<CaseSummary>): ErrorView[] {
  const place = ({ data }: ErrorView): number => ERROR_TOPICS.indexOf(data.topic);
  return [...errors.values()].sort((a, b) => place(a) - place(b));
}

export function loadClaims(
  content: Content<CaseSummary>,
  subjects: SubjectView[],
  casesOf: CasesOf,
): ClaimSourceView[] {
  const bySource = Map.groupBy(content.claims.values(), ({ source }) => source);
  return [...content.claimSources].map(([id, data]) => {
    const claims = bySource.get(id) ?? [];
    return {
      id,
      file: claims[0]?.file ?? '',
      data,
      claims: claims.map(({ id: claim, data: own, probes }) => ({
        id: claim,
        source: id,
        data: own,
        probes: subjects.flatMap((subject) => casesOf(probes, subject)),
      })),
    };
  });
}
