/** What somebody else published, where running code can't decide: opened and read, not remembered. */
import { z } from 'zod';
import { Day, Line, Url } from '../vocabulary/fields.ts';

export const Source = z.strictObject({
  url: Url.describe('The page that was read; with a fragment where it has one'),
  title: Line.optional().describe('What the page calls itself, where the address does not say it'),
  version: Line.describe('The version of the software that the page speaks of'),
  checked: Day.describe('The day on which somebody read it'),
});
export type Source = z.infer<typeof Source>;
