/** What the content and the evidence say that the site was built of. Read once by a worker, not by each file of tests. */
import { join } from 'node:path';
import { check } from '../../contract/check.ts';
import { libraryOf } from '../../src/library/make.ts';

const checked = check(join(import.meta.dirname, '../..'));

export const { content, runs, types, reports, facts } = checked;

/** The same as pages have it. */
export const library = libraryOf(checked);
