/** `content/subjects/<id>/names.yaml`: the names that the subject's own documentation has for the parts of a query. */
import { z } from 'zod';
import { distinct, Line, Url } from '../vocabulary/fields.ts';

const Name = z
  .string()
  .regex(/^[A-Za-z]\w*$/, 'must be one name as it stands in code, such as select_related');

const Index = z
  .strictObject({
    title: Line.describe('What the page is called'),
    source: Url,
    names: distinct(Name).default([]).describe('Of calls, classes and operators'),
    lookups: distinct(Name)
      .default([])
      .describe('What is written behind two underscores in a filter: name__startswith'),
  })
  .refine(({ names, lookups }) => names.length + lookups.length > 0, 'must have "names" or "lookups"');

export const DocumentedNames = z.strictObject({
  version: Line.describe('The release whose documentation was read, or whose package was asked'),
  indexes: z.array(Index).min(1).describe('Pages of the documentation, in its order'),
});
export type DocumentedNames = z.infer<typeof DocumentedNames>;
