/** Everything the pages show, joined once: tasks and features with their cases, and cases with their runs. */
import type { Known } from '../contract/check.ts';
import type { Claim, ClaimSource } from '../contract/claim.ts';
import type { ArticleEntry, CaseSummary } from '../contract/content.ts';
import type { Evidence } from '../contract/evidence.ts';
import type { Cell, Feature } from '../contract/feature.ts';
import type { Standing } from '../contract/standing.ts';
import type { Subject } from '../contract/subject.ts';
import type { Task } from '../contract/task.ts';
import type { AskedKind, Database } from '../contract/words.ts';
import { joinCases, loadArticles, loadClaims, loadGroups, loadSections } from './loading.ts';
import { once } from './stored.ts';

export interface SubjectView extends Subject {
  id: string;
}

/** One Python file of one subject in one flavour, with what each database saw of it. */
export interface CaseView extends Pick<
  CaseSummary,
  'flavour' | 'release' | 'file' | 'regions' | 'imports' | 'script'
> {
  subject: SubjectView;
  /** Databases without a run have no entry: MariaDB's are absent where nobody had it installed. */
  runs: Map<Database, Evidence>;
}

export interface TaskView {
  id: string;
  section: { id: string; title: string };
  /** The kind of subject that solves it. */
  asks: AskedKind;
  data: Task;
  /** MDX below the front matter. */
  body: string;
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

export type ArticleView = ArticleEntry;

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

export const getLibrary = once(load);

function load({ content, runs }: Known<CaseSummary>): Library {
  const subjects = [...content.subjects.values()].map(({ id, data }): SubjectView => ({ id, ...data }));
  const baseline = subjects.find(({ kind }) => kind === 'baseline');
  if (!baseline) throw new Error('content/subjects: one subject must have the kind "baseline"');
  const casesOf = joinCases(runs);
  const sections = loadSections(content, subjects, casesOf);
  const tasks = sections.flatMap((section) => section.tasks);
  const groups = loadGroups(content, subjects, tasks, casesOf);
  return {
    subjects,
    baseline,
    orms: subjects.filter(({ kind }) => kind === 'orm'),
    tools: subjects.filter(({ kind }) => kind !== 'orm' && kind !== 'baseline'),
    sections,
    tasks,
    groups,
    features: groups.flatMap(({ features }) => features),
    articles: loadArticles(content),
    claimSources: loadClaims(content, subjects, casesOf),
  };
}
