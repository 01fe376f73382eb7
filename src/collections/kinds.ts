/** The collections, and what each holds of one reading of content and evidence. */
import type { Checked, Known } from '../../contract/check.ts';
import type { CaseFile, CaseSummary } from '../../contract/content/model.ts';
import { withRelease } from '../../contract/content/releases.ts';
import { evidenceFile, type RunOf, runOf } from '../../contract/content/run-files.ts';
import { typeEvidenceFile } from '../../contract/schemas/typing-evidence.ts';

export interface Entry<T> {
  id: string;
  value: T;
  /** What Astro is to compile: MDX, and the file that it stands in. */
  text?: { file: string; body: string };
  /** What else the pages read of it: where that changes, so does the entry. */
  said?: unknown;
}

type Values<T> = T extends ReadonlyMap<string, infer Value> ? Value : never;
type Part<Name extends keyof Known<CaseSummary>['content']> = Values<Known<CaseSummary>['content'][Name]>;
type TypesPart<Name extends keyof Known['types']> = Values<Known['types'][Name]>;

/** The value of each entry, by collection. */
export interface Kinds {
  subjects: Part<'subjects'>;
  /** What the cases of a subject import, by the name of the module; of an older release under `django@5.2`. */
  modules: ReadonlyMap<string, string>;
  sections: Part<'sections'>;
  tasks: Part<'tasks'>;
  groups: Part<'groups'>;
  features: Part<'features'>;
  articles: Part<'articles'>;
  claimSources: Part<'claimSources'>;
  claims: Part<'claims'>;
  verdicts: Part<'verdicts'>;
  stacks: Part<'stacks'>;
  errors: Part<'errors'>;
  /** One entry, or none. */
  choose: NonNullable<Known['content']['choose']>;
  /** What each is of. The id is its file, which `stored-runs.ts` reads: there are thousands, and most of the bytes. */
  runs: RunOf;
  questions: TypesPart<'questions'>;
  checkers: TypesPart<'checkers'>;
  typed: TypesPart<'subjects'>;
  reports: Known['reports'][number];
  changes: Known['changes'][number];
  facts: Known['facts'][number];
}

export type Kind = keyof Kinds;

export const entriesOf: { [K in Kind]: (checked: Checked) => Entry<Kinds[K]>[] } = {
  subjects: ({ content }) => listed(content.subjects),
  modules: ({ content: { subjects, modulesOf } }) =>
    [...subjects.values()].flatMap(({ id, releases }) =>
      [undefined, ...releases.keys()].map((release) => ({
        id: withRelease(id, release),
        value: modulesOf(id, release),
      })),
    ),
  sections: ({ content }) => listed(content.sections),
  tasks: ({ content }) =>
    [...content.tasks.values()].map((task) => ({
      id: task.id,
      value: { ...task, samples: task.samples.map(summaryOf) },
      text: task,
    })),
  groups: ({ content }) => listed(content.groups),
  features: ({ content }) =>
    [...content.features.values()].map((feature) => ({
      id: feature.id,
      value: { ...feature, probes: feature.probes.map(summaryOf) },
    })),
  articles: ({ content }) =>
    [...content.articles.values()].map((article) => ({ id: article.id, value: article, text: article })),
  claimSources: ({ content }) => listed(content.claimSources),
  claims: ({ content }) =>
    [...content.claims.values()].map((claim) => ({
      id: claim.id,
      value: { ...claim, probes: claim.probes.map(summaryOf) },
    })),
  verdicts: ({ content }) => listed(content.verdicts),
  stacks: ({ content }) =>
    [...content.stacks.values()].map((stack) => ({
      id: stack.id,
      value: { ...stack, visits: stack.visits.map(summaryOf) },
      text: stack,
    })),
  errors: ({ content }) => listed(content.errors),
  choose: ({ content: { choose } }) => (choose ? [{ id: 'choose', value: choose }] : []),
  runs: ({ runs }) =>
    runs.map((run) => {
      const value = runOf(run);
      return { id: evidenceFile(value), value, said: run };
    }),
  questions: ({ types }) => listed(types.questions),
  checkers: ({ types }) => listed(types.checkers),
  typed: ({ types }) => listed(types.subjects),
  reports: ({ reports }) => reports.map((report) => ({ id: typeEvidenceFile(report), value: report })),
  facts: ({ facts }) => facts.map((own) => ({ id: own.subject, value: own })),
  changes: ({ changes }) => changes.map((record) => ({ id: record.date, value: record })),
};

export const kinds = Object.keys(entriesOf) as Kind[];

function listed<T>(values: ReadonlyMap<string, T>): Entry<T>[] {
  return [...values].map(([id, value]) => ({ id, value }));
}

/** Without the text of the script, which `published-scripts.ts` makes again of what the store holds. */
function summaryOf({ script: { name, sha256 }, ...others }: CaseFile): CaseSummary {
  return { ...others, script: { name, sha256 } };
}
