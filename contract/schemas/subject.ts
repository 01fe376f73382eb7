/** `content/subjects/<id>/subject.yaml`: a system compared. */
import { z } from 'zod';
import { GLANCES } from '../vocabulary/glances.ts';
import { Licence } from './licence.ts';
import { Source } from './source.ts';
import { exceptionName } from './standing.ts';
import { Database } from '../vocabulary/databases.ts';
import { Day, distinct, Formerly, Id, Line, Url } from '../vocabulary/fields.ts';
import { Flavour, SubjectKind } from '../vocabulary/subjects.ts';

const Colour = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #c8311e');

/** How the subject reaches one database, or what happens when it is asked to. */
const Support = z.union(
  [
    z.strictObject({
      drivers: z
        .partialRecord(Flavour, Line)
        .describe(
          'The driver’s package name for each flavour, as on PyPI; sqlite3 for the standard library’s',
        ),
      note: Line.optional().describe('What a reader should know about this driver'),
    }),
    z.strictObject({
      raises: exceptionName.describe('The exception that every script ends with on this database'),
      note: Line.describe('Why, in one sentence'),
    }),
  ],
  { error: 'every database needs "drivers", or "raises" and a "note"' },
);

/** `content/subjects/<id>/releases/<release>/release.yaml`: an older release, for "since which version". */
export const Release = z.strictObject({
  released: Day.describe('The day on which this release first came out'),
  python: z
    .string()
    .regex(/^3\.\d+$/, 'must be a Python such as "3.12"')
    .optional()
    .describe('The Python it runs on, where it does not run on the lab’s'),
  note: Line.optional().describe('What a reader should know about how it was run'),
});
export type Release = z.infer<typeof Release>;

/** A question of those who come from an ORM, and the task or feature whose names and code answer it. */
const AskedFirst = z
  .strictObject({
    asks: Line.max(80).describe('In the words of those who know this ORM; `backticks` mark code'),
    task: Id.optional(),
    feature: Id.optional(),
  })
  .refine(({ task, feature }) => (task === undefined) !== (feature === undefined), {
    error: 'a question is answered by a "task" or by a "feature", and never by both. Keep one',
  });

/** What a tool is in a few words, and the task or the page that shows it. */
const Glance = z
  .strictObject({
    says: Line.max(120).describe('Goes on from the words of the question; `backticks` mark code'),
    task: Id.optional().describe('A task whose transcripts show it'),
    source: Source.optional().describe('What was opened and read, where no run can decide'),
  })
  .refine(({ task, source }) => (task === undefined) !== (source === undefined), {
    error: 'an answer stands on a "task" or on a "source", and never on both. Keep one',
  });

export const Subject = z.strictObject({
  name: Line.describe('As its makers write it'),
  kind: SubjectKind,
  works_with: distinct(Id).default([]).describe('For a tool: ids of the ORMs that it is for'),
  order: z.number().int().describe('Place in lists, low first'),
  tagline: Line.max(120).describe('One sentence that says what sets it apart'),
  colour: z
    .strictObject({ light: Colour, dark: Colour })
    .describe(
      'Its colour on a light and on a dark page, each with a contrast of 4.5 to 1 or more, and unlike those beside it',
    ),
  package: Line.nullable().describe('Its name on PyPI, whose version is shown; null: Python’s own version'),
  homepage: Url,
  documentation: Url,
  documentation_search: Url.optional().describe(
    'Address of its search, to which the word is added, such as https://orm.example/search.html?q=',
  ),
  repository: Url,
  licence: Licence.describe('SPDX identifier'),
  python: z
    .string()
    .regex(/^[<>=!~]=?\d+(\.\d+)*(, ?[<>=!~]=?\d+(\.\d+)*)*$/, 'must be such as ">=3.12"')
    .describe('requires-python of its scripts'),
  flavours: distinct(Flavour)
    .min(1)
    .describe('The flavours it has a sample in; the first is shown by default'),
  otherwise: Line.max(40)
    .optional()
    .describe('How it is used in a flavour that it has no sample in, such as "sync by run_sync()"'),
  runner: Line.max(400)
    .optional()
    .describe('What the code that runs its samples sets or does that changes what is sent'),
  asked_first: z
    .array(AskedFirst)
    .min(1)
    .optional()
    .describe('Of an ORM: what its users look for first in another one, in shown order'),
  at_a_glance: z
    .record(z.enum(GLANCES), Glance)
    .optional()
    .describe('Of a migration tool: what one who chooses asks first'),
  databases: z.record(Database, Support).describe('Each database: its drivers, or what it raises'),
  formerly: Formerly,
});
export type Subject = z.infer<typeof Subject>;
