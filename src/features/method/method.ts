import type { Entry } from '../ui/contents/contents.ts';

/** What the page of the method says, by the ids that links lead to. */
export const SECTIONS = {
  run: 'One run',
  bookshop: 'The bookshop',
  runner: 'What is set before a sample begins',
  witness: 'What each database says',
  limits: 'What the numbers mean, and where they mislead',
  status: 'One rule for every status',
  cells: 'How a cell of the matrix is known',
  normalised: 'What is changed before it is written down',
  browser: 'What runs in your browser',
  types: 'What type checkers see',
  changes: 'What changes',
  again: 'Run it again',
} as const;

export const contents: Entry[] = Object.entries(SECTIONS).map(([id, title]) => ({ id, title }));
