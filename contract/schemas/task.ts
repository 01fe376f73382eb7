/** The front matter of `content/tasks/<section>/<task>/task.mdx`: something a reader wants done. */
import { z } from 'zod';
import { Json } from '../vocabulary/json.ts';
import { exceptionName, SubjectStanding } from './standing.ts';
import { ServerNeed } from '../vocabulary/servers.ts';
import { AskedKind, Flavour } from '../vocabulary/subjects.ts';
import { Counted, distinct, Formerly, Id, Line, Phrases, ScreenId } from '../vocabulary/fields.ts';

/** `content/tasks/<section>/section.yaml` */
export const Section = z.strictObject({
  title: Line,
  order: z.number().int().describe('Place among the sections, low first'),
  asks: AskedKind.default('orm').describe('The kind of subject that solves its tasks'),
});
export type Section = z.infer<typeof Section>;

/** Patterns of the files that a case leaves behind and that belong to the answer, such as a generated migration. */
export const Artifacts = z
  .array(
    z
      .string()
      .regex(
        /^(?!\/|.*\.\.)\S+$/,
        'must be a pattern of files in the folder of the case, such as "migrations/*.py"',
      ),
  )
  .min(1)
  .describe('Patterns of the files a case leaves in its folder that a reader should see, in shown order');

/** A picture that a sample takes of a page in the lab's browser. */
const Screen = z.strictObject({
  id: ScreenId.describe('What the sample calls it'),
  title: Line.max(60).describe('What is seen, as the caption'),
  shows: Line.max(160).describe('For who can’t see it: what stands there, whoever drew it'),
});

const Screens = z
  .array(Screen)
  .min(1)
  .refine((screens) => new Set(screens.map(({ id }) => id)).size === screens.length, {
    error: 'must not name a picture twice',
  })
  .describe('Pictures that its samples take, in shown order: they have a browser');

export const Terms = z
  .record(Id, distinct(Line).min(1))
  .describe('For each subject, its own words for this: the names that people search for');

/** Another way to do it in the same ORM, beside the one that the sample recommends. */
export const Way = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, 'must be a Python name in lower case: its function is called way_ and this')
    .describe('Of its function and its region in the sample: way_<id>'),
  title: Line.max(60).describe('What the ORM calls it, such as "selectinload"'),
  when: Line.max(240).describe('When one takes it, or why not: one sentence'),
  raises: z
    .union([exceptionName, distinct(exceptionName).min(1)])
    .optional()
    .describe('The exception that it ends with, where it does not work; several where databases differ'),
  other: z.literal(true).optional().describe('Where it returns something else than the task expects'),
  flavour: Flavour.optional().describe('Where only the sample of one flavour has it'),
});
export type Way = z.infer<typeof Way>;

const Ways = z
  .array(Way)
  .min(1)
  .refine((ways) => new Set(ways.map(({ id }) => id)).size === ways.length, {
    error: 'must not name a way twice',
  });

export const Overlaps = z
  .literal(true)
  .describe(
    'Where statements of several connections run at the same time: told by connection, since their order is chance',
  );

export const Task = z.strictObject({
  title: Line.max(70).describe('What is done, as a heading'),
  question: Line.max(200).describe('What someone would type into a search box, or ask a colleague'),
  answer: Line.max(400).describe('The finding in one or two sentences: what a reader in a hurry takes away'),
  finding: Line.max(90)
    .optional()
    .describe('A surprise that the transcripts show, for the home page; few tasks have one'),
  order: z.number().int().describe('Place within its section, low first'),
  terms: Terms,
  phrases: Phrases,
  counted: Counted,
  expected: Json.describe('What every subject must return, worked out by hand from content/domain/rows.py'),
  trap: z
    .strictObject({
      title: Line.describe('What the naive code seems to do'),
      raises: z.array(exceptionName).default([]).describe('Exceptions that the naive code may end with'),
    })
    .optional()
    .describe('Present where the naive code runs too: each sample then has naive() beside task()'),
  ways: z
    .record(Id, Ways)
    .optional()
    .describe('For each subject that has several: the other ways to do it, in shown order'),
  grows: z
    .literal(true)
    .optional()
    .describe('Its samples run with 10, 100 and 1,000 rows as well, and the page says how many statements'),
  server: ServerNeed.optional().describe(
    'Where its samples need a server of their own, which they restart, PgBouncer before it, or its shell',
  ),
  overlaps: Overlaps.optional(),
  artifacts: Artifacts.optional(),
  screens: Screens.optional(),
  subjects: z.record(Id, SubjectStanding).describe('Each subject: what it can do'),
  formerly: Formerly,
});
export type Task = z.infer<typeof Task>;
