/** Everything the pages show, of what the collections hold. */
import { libraryOf } from './make.ts';
import { once } from './stored.ts';

export const getLibrary = once(libraryOf);
