import { join } from 'node:path';

/** Of the checkout that this code lies in. */
export const root = join(import.meta.dirname, '..');
