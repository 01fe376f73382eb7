/** Everything the pages show, of what the collections hold. */
import { libraryOf } from './make.ts';
import { once } from './stored.ts';

export const getLibrary = once(libraryOf);

/** What somebody is asked who has to choose an ORM; undefined where nobody is. */
export const getChoose = once(({ content }) => content.choose);
