/** One schema for each kind of record under `/data/`. The names are promises: add, never rename. */
import { z } from 'zod';
import { Evidence, Statement } from '../../contract/schemas/evidence.ts';
import { Feature } from '../../contract/schemas/feature.ts';
import { Json } from '../../contract/vocabulary/json.ts';
import { Source } from '../../contract/schemas/source.ts';
import { Subject } from '../../contract/schemas/subject.ts';
import { Task } from '../../contract/schemas/task.ts';
import { AskedKind, Flavour } from '../../contract/vocabulary/subjects.ts';
import { Database } from '../../contract/vocabulary/databases.ts';
import { Id, ReleaseId } from '../../contract/vocabulary/fields.ts';
import { Status } from '../../contract/vocabulary/status.ts';

export const url = z
  .string()
  .regex(/^\//)
  .describe('Where a person reads this: path on this site, with its fragment');

export const RedirectRecord = z.strictObject({
  from: z.string().regex(/^\//).describe('The address that it had: path on this site'),
  url,
});
export type RedirectRecord = z.infer<typeof RedirectRecord>;

export const SubjectRecord = z.strictObject({
  id: Id,
  name: Subject.shape.name,
  kind: Subject.shape.kind,
  version: z.string().nullable().describe('The version that ran; null where nothing has run yet'),
  databases: z.array(Database).describe('Databases that it supports'),
  flavours: z.array(Flavour),
  url,
});
export type SubjectRecord = z.infer<typeof SubjectRecord>;

export const TaskRecord = z.strictObject({
  id: Id,
  section: Id,
  title: Task.shape.title,
  question: Task.shape.question,
  expected: Task.shape.expected,
  url,
});
export type TaskRecord = z.infer<typeof TaskRecord>;

const statements = z.array(Statement).describe('In the order in which the database logged them');
const error = z
  .strictObject({ type: z.string(), message: z.string() })
  .describe('The exception it ended with');

const run = z.strictObject({
  subject: Id,
  release: ReleaseId.optional().describe('Of the subject, where it is an older one than is compared'),
  flavour: Flavour,
  database: Database,
  status: Status.describe(
    'Of the subject at this task or feature on this database, in this release; of a claim’s probe: native where it returned, missing where it raised',
  ),
  script: z.string().regex(/^\//).describe('Path on this site of the script that ran'),
  sha256: Evidence.shape.sha256,
  statements,
  naive: z
    .union([z.strictObject({ result: Json, statements }), z.strictObject({ error, statements })])
    .optional()
    .describe('Where the task is a trap: what the code before the fix did'),
  ways: z
    .array(
      z.union([
        z.strictObject({ way: z.string(), result: Json, statements }),
        z.strictObject({ way: z.string(), error, statements }),
      ]),
    )
    .optional()
    .describe('Other ways to do the same in the same script'),
  grown: Evidence.shape.grown,
  versions: Evidence.shape.versions,
  url,
});
const sample = run.extend({ task: Id });
const probe = run.extend({ feature: Id });
const checked = run.extend({ claim: Id });
const visited = run.extend({ stack: Id });

/** A run is of a task, of a feature, of a claim or of a stack, and ends with a result or with an error: never with both. */
export const CaseRecord = z.union([
  sample.extend({ result: Json }),
  sample.extend({ error }),
  probe.extend({ result: Json }),
  probe.extend({ error }),
  checked.extend({ result: Json }),
  checked.extend({ error }),
  visited.extend({ result: Json }),
  visited.extend({ error }),
]);
export type CaseRecord = z.infer<typeof CaseRecord>;

const note = z
  .string()
  .nullable()
  .describe('The limit, the way round it, or why the question makes no sense');

const Backing = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('task'),
    task: Id.describe('Its runs, in cases.json, back the status'),
  }),
  z.strictObject({
    kind: z.literal('probe'),
    feature: Id.describe('Its runs, in cases.json, back the status'),
  }),
  z.strictObject({ kind: z.literal('source'), ...Source.shape }),
]);

const Cell = z.strictObject({
  subject: Id,
  status: Status.describe('In general'),
  note,
  databases: z
    .partialRecord(Database, z.strictObject({ status: Status, note }))
    .describe('On each database that is asked and that the subject supports'),
  since: ReleaseId.nullable().describe(
    'The first release of the subject that can; null where none older ran',
  ),
  backing: Backing.nullable().describe('What proves the status; null where it is unknown or makes no sense'),
  url,
});

export const FeatureRecord = z.strictObject({
  id: Id,
  group: Id,
  asks: AskedKind.describe('The kind of subject that is asked'),
  title: Feature.shape.title,
  question: Feature.shape.question,
  why: Feature.shape.why,
  cells: z.array(Cell),
  url,
});
export type FeatureRecord = z.infer<typeof FeatureRecord>;
