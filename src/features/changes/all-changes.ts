/** The records of changed evidence as they are shown, newest first. */
import { once } from '../../library/stored.ts';
import { type ChangesView, changesView } from './changes.ts';

export const getChanges = once(({ changes, ...known }): ChangesView[] =>
  changes.map((record) => changesView(record, known)).reverse(),
);
