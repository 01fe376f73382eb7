/** The front matter of `content/articles/<slug>.mdx`, and what its text brings in from the evidence. */
import { z } from 'zod';
import { Source } from './source.ts';
import { Counted, Day, distinct, Formerly, Id, Line, Phrases } from '../vocabulary/fields.ts';
import { Database } from '../vocabulary/databases.ts';
import { Flavour } from '../vocabulary/subjects.ts';
import { PACKAGE_FACTS, type PackageFact } from '../vocabulary/package-facts.ts';
import { PhaseName } from '../vocabulary/runs.ts';

export const Article = z.strictObject({
  title: Line.max(90),
  description: Line.max(200).describe('What search engines and lists show: the answer, in one sentence'),
  published: Day,
  orms: distinct(Id)
    .min(2)
    .optional()
    .describe(
      'Whom it compares: its rows of the matrix have a line for each of them; without it, for every ORM',
    ),
  tasks: distinct(Id).min(1).describe('Tasks to go on with, shown at the end'),
  phrases: Phrases,
  counted: Counted,
  formerly: Formerly,
});
export type Article = z.infer<typeof Article>;

const oneOf = ({ task, feature }: { task?: string | undefined; feature?: string | undefined }): boolean =>
  (task === undefined) !== (feature === undefined);
const ONE = { error: 'name a task or a feature, and never both' };

const ofCase = {
  task: Id.optional(),
  feature: Id.optional(),
  subject: Id,
  flavour: Flavour.optional(),
};
const ofRun = { ...ofCase, database: Database.optional(), phase: PhaseName.optional() };

/** The elements that an article may use, and their attributes. Each fails the build when what it names is gone. */
export const EMBEDS = {
  /** The code of a sample or a probe. */
  Sample: z.strictObject({ ...ofCase, phase: z.enum(['naive', 'task']).optional() }).refine(oneOf, ONE),
  /** The statements that a database logged. */
  Transcript: z.strictObject(ofRun).refine(oneOf, ONE),
  /** In a sentence: how many statements, such as "2 statements". */
  Statements: z.strictObject(ofRun).refine(oneOf, ONE),
  /** In a sentence: the exception that a case ends with. */
  Raised: z.strictObject(ofRun).refine(oneOf, ONE),
  /** A row of the matrix. */
  Row: z.strictObject({ feature: Id }),
  /** A fact of the packages: a value for each. */
  Fact: z.strictObject({ fact: z.enum(PACKAGE_FACTS) }),
  /** In a sentence: the status of one subject. */
  Answer: z.strictObject({ task: Id.optional(), feature: Id.optional(), subject: Id }).refine(oneOf, ONE),
  /** In a sentence: the release that brought it, such as "5.2". */
  Since: z.strictObject({ task: Id.optional(), feature: Id.optional(), subject: Id }).refine(oneOf, ONE),
  /** In a sentence: the version of a subject that ran. */
  Version: z.strictObject({ subject: Id }),
  /** How many statements a task sends with 10, 100 and 1,000 rows. */
  Growth: z.strictObject({ task: Id }),
  /** In a sentence: the type that a checker sees. */
  Revealed: z.strictObject({ question: Id, subject: Id, setup: Id.optional(), checker: Id }),
  /** In a sentence: the verdict on a claim. */
  Verdict: z.strictObject({ claim: Id }),
  /** In a sentence: how many published claims hold, of all sources or of one. */
  Tally: z.strictObject({ published: Id.optional() }),
  /** In a sentence: where somebody else says so. */
  Source: Source.extend({ title: Line }),
} satisfies Record<string, z.ZodType>;

export type EmbedName = keyof typeof EMBEDS;

export interface Embed {
  name: EmbedName;
  /** Of the file, from 1. */
  line: number;
  attributes: {
    task?: string | undefined;
    feature?: string | undefined;
    subject?: string | undefined;
    flavour?: Flavour | undefined;
    database?: Database | undefined;
    phase?: PhaseName | undefined;
    fact?: PackageFact | undefined;
    claim?: string | undefined;
    published?: string | undefined;
    question?: string | undefined;
    setup?: string | undefined;
    checker?: string | undefined;
    url?: string | undefined;
  };
}
