/** Content and evidence as Astro sees them: the same readers and schemas as the lab's, one collection for each kind. */
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { Article, type Embed } from '../contract/article.ts';
import { Claim, ClaimSource } from '../contract/claim.ts';
import { caseFilesOf, readContent } from '../contract/content.ts';
import { Evidence } from '../contract/evidence.ts';
import { Feature, Group } from '../contract/feature.ts';
import { evidenceFile, readRuns, runOf } from '../contract/runs.ts';
import { Subject } from '../contract/subject.ts';
import { Section, Task } from '../contract/task.ts';
import { setupsOf } from '../contract/types/content.ts';
import { TypeEvidence, typeEvidenceFile } from '../contract/types/evidence.ts';
import type { Mark } from '../contract/types/marks.ts';
import { readTypes } from '../contract/types/read.ts';
import { readTypeEvidence } from '../contract/types/reports.ts';
import { Checker, Expected, Question, Setup } from '../contract/types/schema.ts';
import { Database, Flavour, ReleaseId } from '../contract/words.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Entries that our own reader has read; `astro dev` reads them again when a file under `folder` changes. */
function reader(folder: string, read: () => { id: string; data: Record<string, unknown> }[]): Loader {
  return {
    name: `emitted-${folder}`,
    load: async (context) => {
      const { store, watcher } = context;
      const fill = async (): Promise<void> => {
        store.clear();
        for (const { id, data } of read()) store.set({ id, data: await context.parseData({ id, data }) });
      };
      watcher?.add(`${root}${folder}`);
      watcher?.on('change', (path) => {
        if (path.startsWith(`${root}${folder}`)) void fill();
      });
      await fill();
    },
  };
}

const types = () => readTypes(root, readContent(root).content.subjects).types;

const CaseFile = z.object({
  kind: z.enum(['task', 'feature', 'claim']),
  id: z.string(),
  subject: z.string(),
  flavour: Flavour,
  release: ReleaseId.optional(),
  databases: z.array(Database),
  file: z.string(),
  regions: z.array(z.object({ name: z.string(), line: z.number(), code: z.string() })),
  script: z.object({ name: z.string(), text: z.string(), sha256: z.string() }),
});

export const collections = {
  subjects: defineCollection({
    loader: reader('content/subjects', () =>
      [...readContent(root).content.subjects.values()].map(({ id, data }) => ({ id, data })),
    ),
    schema: Subject,
  }),
  sections: defineCollection({
    loader: reader('content/tasks', () =>
      [...readContent(root).content.sections].map(([id, data]) => ({ id, data })),
    ),
    schema: Section,
  }),
  tasks: defineCollection({
    loader: glob({
      base: 'content/tasks',
      pattern: '*/*/task.mdx',
      generateId: ({ entry }) => entry.split('/')[1] ?? entry,
    }),
    schema: Task,
  }),
  groups: defineCollection({
    loader: reader('content/features', () =>
      [...readContent(root).content.groups].map(([id, data]) => ({ id, data })),
    ),
    schema: Group,
  }),
  features: defineCollection({
    loader: reader('content/features', () =>
      [...readContent(root).content.features.values()].map(({ id, group, file, data }) => ({
        id,
        data: { ...data, group, file },
      })),
    ),
    schema: Feature.extend({ group: z.string(), file: z.string() }),
  }),
  articles: defineCollection({
    loader: glob({ base: 'content/articles', pattern: '*.mdx' }),
  }),
  /** An article's front matter as our own reader takes it, its elements, and how many words it has. */
  articleFacts: defineCollection({
    loader: reader('content/articles', () =>
      [...readContent(root).content.articles.values()].map(({ id, file, data, embeds, words }) => ({
        id,
        data: { ...data, file, embeds, words },
      })),
    ),
    schema: Article.extend({ file: z.string(), embeds: z.array(z.custom<Embed>()), words: z.number() }),
  }),
  claimSources: defineCollection({
    loader: reader('content/claims', () =>
      [...readContent(root).content.claimSources].map(([id, data]) => ({ id, data })),
    ),
    schema: ClaimSource,
  }),
  claims: defineCollection({
    loader: reader('content/claims', () =>
      [...readContent(root).content.claims.values()].map(({ id, source, file, data }, place) => ({
        id,
        data: { place, source, file, data },
      })),
    ),
    schema: z.object({ place: z.number(), source: z.string(), file: z.string(), data: Claim }),
  }),
  caseFiles: defineCollection({
    loader: reader('content/', () =>
      caseFilesOf(readContent(root).content).map((file) => ({ id: file.script.name, data: { ...file } })),
    ),
    schema: CaseFile,
  }),
  runs: defineCollection({
    loader: reader('evidence/', () =>
      readRuns(root).runs.map((run) => ({ id: evidenceFile(runOf(run)), data: run })),
    ),
    schema: Evidence,
  }),
  typeQuestions: defineCollection({
    loader: reader('content/types', () =>
      [...types().questions.values()].map((data, order) => ({ id: data.id, data: { ...data, order } })),
    ),
    schema: Question.extend({ order: z.number() }),
  }),
  typeCheckers: defineCollection({
    loader: reader('content/types', () =>
      [...types().checkers.values()].map(({ id, data, configuration }) => ({
        id,
        data: { ...data, settings: configuration },
      })),
    ),
    schema: Checker.extend({ settings: z.string() }),
  }),
  typeSetups: defineCollection({
    loader: reader('content/types', () => {
      const read = types();
      return setupsOf(read).map(({ id, subject, data, files, configurations, marks }) => ({
        id: `${subject}/${id}`,
        data: {
          ...data,
          id,
          subject,
          marks,
          files: Object.fromEntries(files),
          settings: Object.fromEntries(configurations),
          expected: read.subjects.get(subject)?.expected,
        },
      }));
    }),
    schema: Setup.extend({
      id: z.string(),
      subject: z.string(),
      marks: z.array(z.custom<Mark>()),
      files: z.record(z.string(), z.string()),
      settings: z.record(z.string(), z.string()),
      expected: Expected,
    }),
  }),
  typeReports: defineCollection({
    loader: reader('evidence/types', () =>
      readTypeEvidence(root).reports.map((report) => ({ id: typeEvidenceFile(report), data: report })),
    ),
    schema: TypeEvidence,
  }),
};
