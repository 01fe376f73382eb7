/** What the content and the evidence say that the site was built of. Read once by a worker, not by each file of tests. */
import { join } from 'node:path';
import { check } from '../../contract/check.ts';
import { libraryOf } from '../../src/library/make.ts';

export const { content, runs, types, reports, facts } = check(join(import.meta.dirname, '../..'));

/** The same as pages have it. */
export const library = libraryOf({ content, runs, facts });
