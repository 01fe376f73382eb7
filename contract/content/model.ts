/** What `content/` holds, once it is read: types alone. */
import type { Release, Subject } from '../schemas/subject.ts';
import type { Database } from '../vocabulary/databases.ts';
import type { Flavour } from '../vocabulary/subjects.ts';
import type { Region } from '../scripts/regions.ts';
import type { Imports } from '../scripts/assemble.ts';
import type { Cell, Feature, Group } from '../schemas/feature.ts';
import type { JsonValue } from '../vocabulary/json.ts';
import type { Section, Task } from '../schemas/task.ts';
import type { Article, Embed } from '../schemas/article.ts';
import type { Stack } from '../schemas/stack.ts';
import type { ClaimSource, Claim } from '../schemas/claim.ts';
import type { OrmVerdict, PairVerdict } from '../schemas/verdict.ts';
import type { Choose } from '../schemas/choose.ts';
import type { KnownError } from '../schemas/known-error.ts';
import type { DocumentedNames } from '../schemas/documented-names.ts';

/** The packages that a case runs with. */
export interface Packages {
  /** Direct pins, in the order of requirements.in. */
  requirements: string[];
  /** Path of requirements.txt, the full lock with hashes, from the root of the repository. */
  lockFile: string;
  /** SHA-256 of the lock; empty where there is none yet, which is a problem of its own. */
  lock: string;
  /** The version of each package that the lock pins, by its name. */
  locked?: ReadonlyMap<string, string>;
  /** The Python that it needs, where the lab's own does not do. */
  python?: string;
}

export interface ReleaseEntry extends Packages {
  id: string;
  data: Release;
}

export interface SubjectEntry extends Packages {
  id: string;
  data: Subject;
  /** Older releases, oldest first. */
  releases: Map<string, ReleaseEntry>;
  /** Its packages with another one each, by the name of that: for cases that need it. */
  with: Map<string, Packages>;
  /** Absent where nobody has read its documentation for them. */
  names?: DocumentedNames;
}

/** What the lab runs: a sample of a task or a probe of a feature or a claim. */
export interface CaseSummary {
  kind: 'task' | 'feature' | 'claim' | 'stack';
  /** Of the task, the feature, the claim or the stack. */
  id: string;
  subject: string;
  flavour: Flavour;
  /** An older release of the subject; absent: the one that is compared. */
  release?: string;
  /** Another package that it runs with, beside the subject's own. */
  with?: string;
  /** Where it runs, in shown order. */
  databases: Database[];
  /** Path from the root of the repository. */
  file: string;
  regions: Region[];
  /** What its shown code needs before it. */
  imports: Imports;
  /** Lines, from 1, of statements that no page shows. */
  hidden?: number[];
  script: { name: string; sha256: string };
}

/** The same with the script that is made of it: in the texts of all scripts the shared modules stand a thousand times. */
export interface CaseFile extends CaseSummary {
  script: CaseSummary['script'] & { text: string };
}

/** What a case must bear out. */
export interface Question {
  subjects: Record<string, Cell>;
  expected: JsonValue;
  trap?: Task['trap'];
  ways?: Task['ways'];
  grows?: Task['grows'];
  overlaps?: Task['overlaps'] | undefined;
  server?: Task['server'];
  artifacts?: string[] | undefined;
  screens?: Task['screens'];
}

export interface TaskEntry<Case extends CaseSummary = CaseFile> {
  id: string;
  section: string;
  file: string;
  data: Task;
  /** MDX below the front matter. */
  body: string;
  samples: Case[];
}

export interface FeatureEntry<Case extends CaseSummary = CaseFile> {
  id: string;
  group: string;
  file: string;
  data: Feature;
  /** On the compared release, and on older ones where an answer says since when it holds. */
  probes: Case[];
}

export interface ArticleEntry {
  /** The last part of its address. */
  id: string;
  file: string;
  data: Article;
  body: string;
  /** What it brings in, in the order of the text. */
  embeds: Embed[];
  words: number;
}

/** One of the two: of an ORM, or of a pair. */
export interface VerdictEntry {
  id: string;
  file: string;
  orm?: OrmVerdict;
  pair?: PairVerdict;
}

export interface StackEntry<Case extends CaseSummary = CaseFile> extends Packages {
  /** The framework and the ORM: fastapi-sqlalchemy. */
  id: string;
  file: string;
  data: Stack;
  /** MDX below the front matter. */
  body: string;
  /** The application that a reader starts from: texts by their paths in the archive. */
  starter: Record<string, string>;
  /** What visits it. */
  visits: Case[];
}

export interface Content<Case extends CaseSummary = CaseFile> {
  sections: Map<string, Section>;
  subjects: Map<string, SubjectEntry>;
  tasks: Map<string, TaskEntry<Case>>;
  groups: Map<string, Group>;
  features: Map<string, FeatureEntry<Case>>;
  articles: Map<string, ArticleEntry>;
  /** Where claims were published, by the names of their files. */
  claimSources: Map<string, ClaimSource>;
  claims: Map<string, ClaimEntry<Case>>;
  /** By an ORM, or by two: `sqlalchemy-vs-django`. */
  verdicts: Map<string, VerdictEntry>;
  stacks: Map<string, StackEntry<Case>>;
  errors: Map<string, ErrorEntry>;
  /** What somebody is asked who has to choose; undefined where nobody is. */
  choose: Choose | undefined;
  modulesOf: ModulesOf;
}

/** An error that people paste. */
export interface ErrorEntry {
  /** The last part of its address. */
  id: string;
  file: string;
  data: KnownError;
}

export interface ClaimEntry<Case extends CaseSummary = CaseFile> extends ClaimPlace {
  /** Run by the lab for this claim alone. */
  probes: Case[];
}

/** A claim, and the file that it stands in. */
export interface ClaimPlace {
  /** Its own id, the anchor on the page. */
  id: string;
  /** Name of the file without its ending. */
  source: string;
  /** Path from the root of the repository. */
  file: string;
  data: Claim;
}

export interface KnownToClaims {
  tasks: ReadonlyMap<string, TaskEntry>;
  features: ReadonlyMap<string, FeatureEntry>;
  subjects: ReadonlyMap<string, SubjectEntry>;
}

/** Python sources by module name. */
export type Modules = ReadonlyMap<string, string>;

/** What a case of this subject, in this release, may import. */
export type ModulesOf = (subject: string, release?: string) => Modules;
