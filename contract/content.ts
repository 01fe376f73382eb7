/** What `content/` holds: everything the lab runs and the site shows. */
import type { Article, Embed } from './article.ts';
import type { ClaimSource } from './claim.ts';
import type { Cell, Feature, Group } from './feature.ts';
import { Files } from './files.ts';
import type { JsonValue } from './json.ts';
import type { Problem } from './problem.ts';
import { readArticles } from './read-articles.ts';
import { questionOfClaim } from './claim-probes.ts';
import { type ClaimEntry, readClaims } from './read-claims.ts';
import { readFeatures, readGroups } from './read-features.ts';
import { modulesOf, type ModulesOf, readSubjects } from './read-subjects.ts';
import { readSections, readTasks } from './read-tasks.ts';
import type { Region } from './regions.ts';
import type { Imports } from './script.ts';
import type { Release, Subject } from './subject.ts';
import type { Section, Task } from './task.ts';
import { isOfTypes } from './types/folder.ts';
import type { Database, Flavour } from './words.ts';

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
}

/** What the lab runs: a sample of a task or a probe of a feature or a claim, and the script made of it. */
export interface CaseFile {
  kind: 'task' | 'feature' | 'claim';
  /** Of the task, the feature or the claim. */
  id: string;
  subject: string;
  flavour: Flavour;
  /** An older release of the subject; absent: the one that is compared. */
  release?: string;
  /** Where it runs, in shown order. */
  databases: Database[];
  /** Path from the root of the repository. */
  file: string;
  regions: Region[];
  /** What its shown code needs before it. */
  imports: Imports;
  /** Lines, from 1, of statements that no page shows. */
  hidden?: number[];
  script: { name: string; readonly text: string; sha256: string };
}

/** What a case must bear out. */
export interface Question {
  subjects: Record<string, Cell>;
  expected: JsonValue;
  trap?: Task['trap'];
  artifacts?: string[] | undefined;
}

export interface TaskEntry {
  id: string;
  section: string;
  file: string;
  data: Task;
  /** MDX below the front matter. */
  body: string;
  samples: CaseFile[];
}

export interface FeatureEntry {
  id: string;
  group: string;
  file: string;
  data: Feature;
  /** On the compared release, and on older ones where an answer says since when it holds. */
  probes: CaseFile[];
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

export interface Content {
  sections: Map<string, Section>;
  subjects: Map<string, SubjectEntry>;
  tasks: Map<string, TaskEntry>;
  groups: Map<string, Group>;
  features: Map<string, FeatureEntry>;
  articles: Map<string, ArticleEntry>;
  /** Where claims were published, by the names of their files. */
  claimSources: Map<string, ClaimSource>;
  claims: Map<string, ClaimEntry>;
  modulesOf: ModulesOf;
}

/**
 * @param root path of the repository
 * @returns what could be read, in its shown order, and what is wrong with the rest; never throws for bad content
 */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const files = new Files(root);
  const subjects = readSubjects(files);
  const modules = modulesOf(files, subjects);
  const sections = readSections(files);
  const tasks = readTasks(files, sections, subjects, modules);
  const groups = readGroups(files);
  const features = readFeatures(files, groups, { sections, tasks, subjects }, modules);
  const articles = readArticles(files);
  const { sources: claimSources, claims } = readClaims(files, { tasks, features, subjects }, modules);
  const content: Content = {
    sections,
    subjects,
    tasks,
    groups,
    features,
    articles,
    claimSources,
    claims,
    modulesOf: modules,
  };
  files.refuseStrays((path) => !isOfTypes(path));
  return { content, problems: files.problems };
}

export function caseFilesOf({ tasks, features, claims }: Content): CaseFile[] {
  return [
    ...[...tasks.values()].flatMap(({ samples }) => samples),
    ...[...features.values()].flatMap(({ probes }) => probes),
    ...[...claims.values()].flatMap(({ probes }) => probes),
  ];
}

/** What a case is asked; undefined where the content has no such thing. */
export function questionOf(
  content: Content,
  { kind, id, subject }: Pick<CaseFile, 'kind' | 'id' | 'subject'>,
): Question | undefined {
  if (kind === 'claim') {
    const claim = content.claims.get(id);
    return claim && questionOfClaim(claim, subject);
  }
  if (kind === 'task') return content.tasks.get(id)?.data;
  const feature = content.features.get(id)?.data;
  return (
    feature && {
      subjects: feature.subjects ?? {},
      expected: feature.expected ?? true,
      artifacts: feature.artifacts,
    }
  );
}

/** Path of the file in which a case is asked for. */
export function askedIn(content: Content, { kind, id }: Pick<CaseFile, 'kind' | 'id'>): string | undefined {
  const entries = { task: content.tasks, feature: content.features, claim: content.claims }[kind];
  return entries.get(id)?.file;
}

/** The packages with which a case runs. */
export function packagesOf(
  content: Content,
  { subject, release }: Pick<CaseFile, 'subject' | 'release'>,
): Packages | undefined {
  const entry = content.subjects.get(subject);
  return release === undefined ? entry : entry?.releases.get(release);
}
