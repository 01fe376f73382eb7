/**
 * What an ORM is as a package, as numbers and days: no status. Written by `npm run lab -- facts` alone, to
 * `evidence/facts/`. It grows old by itself, so it says when it was asked, and no check runs it again.
 */
import { z } from 'zod';
import { GENERATED } from './evidence.ts';
import { Day, Id, Line, Url } from '../vocabulary/fields.ts';

export const FACTS_FOLDER = 'evidence/facts';

const Release = z.strictObject({ version: Line, day: Day });

export const Facts = z.strictObject({
  generated: z.literal(GENERATED),
  subject: Id,
  checked: Day.describe('When PyPI was asked'),
  version: Line.describe('The release that is compared here'),
  first: Release.describe('The oldest on PyPI'),
  newest: Release.describe('Final releases alone'),
  recent: z.array(Day).describe('Days of final releases in the 24 months before, oldest first'),
  stage: Line.nullable().describe('The “Development Status” of its metadata; null where it has none'),
  typed: z.boolean().describe('Whether it has a `py.typed`: its own type hints are what checkers read'),
  licence: Line.nullable().describe('As its metadata names it; null where it does not'),
  python: Line.describe('What the package asks of Python'),
  pythons: z.array(Line).describe('Releases of Python that its metadata names, oldest first'),
  requires: z.array(Line).describe('Packages that come with it, by name; drivers are chosen beside it'),
  installed: z.number().int().positive().describe('Bytes of it and of these, without compiled copies'),
  importing: z
    .strictObject({ time: z.number().positive(), memory: z.number().positive() })
    .describe(
      'A process that imports it, as a multiple of one that imports sqlite3: processor time, peak memory',
    ),
  advisories: z
    .array(z.strictObject({ id: Line, url: Url }))
    .describe('That PyPI knows of the newest release: security advisories that are not fixed in it'),
});
export type Facts = z.infer<typeof Facts>;

export function factsFile({ subject }: Pick<Facts, 'subject'>): string {
  return `${FACTS_FOLDER}/${subject}.json`;
}
