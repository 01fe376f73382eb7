/** What the library holds, as the pages ask for it: types alone. */
import type { Stack } from '../../contract/schemas/stack.ts';
import type { Subject } from '../../contract/schemas/subject.ts';
import type { ArticleEntry, CaseSummary, ErrorEntry, VerdictEntry } from '../../contract/content/model.ts';
import type { Database } from '../../contract/vocabulary/databases.ts';
import type { Evidence } from '../../contract/schemas/evidence.ts';
import type { AskedKind } from '../../contract/vocabulary/subjects.ts';
import type { Facts } from '../../contract/schemas/facts.ts';
import type { Task } from '../../contract/schemas/task.ts';
import type { Standing } from '../../contract/schemas/standing.ts';
import type { Cell, Feature } from '../../contract/schemas/feature.ts';
import type { Claim, ClaimSource } from '../../contract/schemas/claim.ts';

export interface SubjectView extends Subject {
  id: string;
}

/** One Python file of one subject in one flavour, with what each database saw of it. */
export interface CaseView extends Pick<
  CaseSummary,
  'flavour' | 'release' | 'with' | 'file' | 'regions' | 'imports' | 'script'
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

export type ErrorView = ErrorEntry;

export interface ClaimView {
  id: string;
  /** Id of the source that it stands under. */
  source: string;
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

/** What a subject's own documentation calls the parts of a query. */
export interface NamesOf {
  subject: SubjectView;
  /** The release that was read. */
  version: string;
  /** How many names its documentation has, and how many of them a page shows. */
  of: number;
  shown: number;
  /** The pages of its documentation that have others. */
  indexes: { title: string; source: string; unshown: string[] }[];
}

/** A framework with an ORM: the starter, and what the database saw of its visit. */
export interface StackView {
  id: string;
  file: string;
  data: Stack;
  body: string;
  /** Texts by their paths in the archive. */
  starter: Record<string, string>;
  /** Direct pins. */
  requirements: string[];
  framework: SubjectView;
  orm: SubjectView;
  visit: CaseView;
}

export interface Library {
  /** The baseline first, then the ORMs, then their tools, in shown order. */
  subjects: SubjectView[];
  subjectById: ReadonlyMap<string, SubjectView>;
  orms: SubjectView[];
  /** Migration tools, admins and frameworks. */
  tools: SubjectView[];
  baseline: SubjectView;
  sections: { id: string; title: string; asks: AskedKind; tasks: TaskView[] }[];
  tasks: TaskView[];
  taskById: ReadonlyMap<string, TaskView>;
  groups: { id: string; title: string; asks: AskedKind; features: FeatureView[] }[];
  features: FeatureView[];
  featureById: ReadonlyMap<string, FeatureView>;
  /** The newest first. */
  articles: ArticleView[];
  claimSources: ClaimSourceView[];
  /** By an ORM, or by two: `sqlalchemy-vs-django`. */
  verdicts: ReadonlyMap<string, VerdictEntry>;
  /** What each ORM is as a package, by its id. */
  facts: ReadonlyMap<string, Facts>;
  stacks: StackView[];
  /** By topic, in shown order. */
  errors: ErrorView[];
  /** Of each subject whose documentation was read for them. */
  names: NamesOf[];
}

/** What the parts of a task's page need of it: a feature can be shown with them too (feature.ts). */
export interface Asked {
  data: Pick<TaskView['data'], 'terms' | 'expected' | 'trap' | 'ways' | 'screens'>;
  subjects: SolutionView[];
}
