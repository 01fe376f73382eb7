/** The front matter of `content/stacks/<framework>-<orm>/stack.mdx`: a framework with an ORM, and an application to start from. */
import { z } from 'zod';
import { Database } from '../vocabulary/databases.ts';
import { distinct, Id, Line, Phrases } from '../vocabulary/fields.ts';
import { Json } from '../vocabulary/json.ts';
import { Flavour } from '../vocabulary/subjects.ts';

export const Stack = z.strictObject({
  framework: Id.describe('The subject that serves'),
  orm: Id.describe('The subject that talks to the database'),
  title: Line.max(60).optional().describe('What it is called, where that is not the one with the other'),
  flavour: Flavour,
  order: z.number().int().describe('Place among the stacks, low first'),
  answer: Line.max(400).describe('What somebody who chooses this pairing has to know first'),
  commands: z
    .array(Line)
    .length(2)
    .describe('What is typed in the unpacked archive: the first makes the database, the second serves'),
  tested: Line.describe('What is typed there to run its tests'),
  databases: z.array(Database).min(1).describe('Where the lab visits it'),
  server: Line.max(40).describe('What serves it when the lab visits it'),
  waits: Line.max(80).describe(
    'What a request waits for that has no connection yet: "for a connection of the pool"',
  ),
  expected: Json.describe('What visit.py must return'),
  before: Line.max(120).describe('What the code before does, which visit.py has as naive()'),
  terms: distinct(Line).min(1).describe('Names that people search for'),
  phrases: Phrases,
});
export type Stack = z.infer<typeof Stack>;
