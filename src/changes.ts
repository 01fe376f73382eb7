/** The records of changed evidence as they are shown, newest first. */
import { onceRead } from './reading.ts';
import { type ChangesView, changesView } from './views/changes.ts';

export const getChanges = onceRead(({ changes, ...known }): ChangesView[] =>
  changes.map((record) => changesView(record, known)).reverse(),
);
