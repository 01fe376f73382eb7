/** What the elements of an article show. `contract/checks/articles.ts` has made sure that it is there. */
import type { Article } from '../../../contract/schemas/article.ts';
import type { Evidence, Phase } from '../../../contract/schemas/evidence.ts';
import type { ArticleEntry } from '../../../contract/content/model.ts';
import type { SubjectStanding } from '../../../contract/schemas/standing.ts';
import { type Database, DEFAULT_DATABASE } from '../../../contract/vocabulary/databases.ts';
import type { Flavour } from '../../../contract/vocabulary/subjects.ts';
import type { PhaseName } from '../../../contract/vocabulary/runs.ts';
import type { CaseView, FeatureView, Library, TaskView } from '../../library/model.ts';

export interface Named {
  task?: string | undefined;
  feature?: string | undefined;
  subject: string;
  flavour?: Flavour | undefined;
  database?: Database | undefined;
  phase?: PhaseName | undefined;
}

export interface Found {
  source: CaseView;
  database: Database;
  /** Absent where the case has not run on this database. */
  run: Evidence | undefined;
  phase: Phase | undefined;
  title: string;
  /** Where a reader sees all of it. */
  path: `/${string}`;
}

/** @throws Error where the library does not hold it: the check before the build was not asked */
export function find({ taskById, featureById }: Library, named: Named): Found {
  const { task, feature, subject, flavour, database = DEFAULT_DATABASE, phase = 'task' } = named;
  const place = task === undefined ? featureById.get(feature ?? '') : taskById.get(task);
  const source = (place ? casesOf(place, subject) : []).find(
    (own) => flavour === undefined || own.flavour === flavour,
  );
  if (!place || !source) throw new Error(`an article names what is gone: ${JSON.stringify(named)}`);
  const run = source.runs.get(database);
  return {
    source,
    database,
    run,
    phase: run?.phases.find(({ name }) => name === phase) ?? run?.phases.at(-1),
    title: place.data.title,
    path: task === undefined ? `/matrix/${place.id}/#${subject}` : `/tasks/${place.id}/#${subject}`,
  };
}

/** What the content says of one subject at a task or a feature. */
export function answerNamed(
  { taskById, featureById }: Library,
  { task, feature, subject }: Pick<Named, 'task' | 'feature' | 'subject'>,
): { standing: SubjectStanding; path: `/${string}` } {
  const asked = featureById.get(feature ?? '');
  const standing =
    task === undefined
      ? asked?.answers.find((answer) => answer.subject.id === subject)?.cell
      : taskById.get(task)?.data.subjects[subject];
  if (!standing) throw new Error(`an article names what is gone: ${task ?? feature ?? ''}, ${subject}`);
  return {
    standing,
    path: task === undefined ? `/matrix/${feature ?? ''}/#${subject}` : `/tasks/${task}/#${subject}`,
  };
}

function casesOf(place: TaskView | FeatureView, subject: string): CaseView[] {
  return 'answers' in place
    ? (place.answers.find((answer) => answer.subject.id === subject)?.probes ?? [])
    : (place.subjects.find((solution) => solution.subject.id === subject)?.samples ?? []);
}

/** A row of the matrix in an article: a line for each ORM that it compares, where the row is one of ORMs. */
export function answersShown(
  { orms }: Pick<Article, 'orms'>,
  row: Pick<FeatureView, 'answers'>,
): FeatureView['answers'] {
  const compared = row.answers.filter(({ subject }) => orms?.includes(subject.id));
  return compared.length > 0 ? compared : row.answers;
}

/** The runs behind an article, for what it was checked on. */
export function runsBehind(
  library: Library,
  { embeds, data }: Pick<ArticleEntry, 'embeds' | 'data'>,
): Evidence[] {
  const runs = embeds.flatMap(({ name, attributes }) => {
    const { task, feature, subject } = attributes;
    if (name === 'Row') {
      const row = library.featureById.get(feature ?? '');
      return (row ? answersShown(data, row) : []).flatMap(({ probes }) =>
        probes.flatMap(({ runs: own }) => [...own.values()]),
      );
    }
    if (subject === undefined || (task === undefined && feature === undefined)) return [];
    try {
      return [...find(library, { ...attributes, subject, flavour: undefined }).source.runs.values()];
    } catch {
      return []; // an answer without a case of its own, from a source
    }
  });
  return [...new Set(runs)];
}

/** The rows of the matrix that an article speaks of, in its order. */
export function featuresNamed(
  { featureById }: Library,
  { embeds }: Pick<ArticleEntry, 'embeds'>,
): FeatureView[] {
  const ids = new Set(embeds.flatMap(({ attributes: { feature } }) => feature ?? []));
  return [...ids].flatMap((id) => featureById.get(id) ?? []);
}

const WORDS_A_MINUTE = 220;

export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
