/** What the page of a phrasebook says of itself. */
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import type { Phrasebook } from './phrasebook.ts';

/** So many names stand in the description: those that people type. */
const NAMES = 4;

export function phrasebookHead(book: Phrasebook): { title: string; description: string; lead: string } {
  const { from, to, count, without, first } = book;
  const named = first.flatMap(({ phrase }) => phrase.from.names[0] ?? []).slice(0, NAMES);
  const others =
    without > 0 ? ` For ${without} of them ${to.name} needs a way round, or has none: the row says so.` : '';
  return {
    title: `From ${from.name} to ${to.name}`,
    description: `What ${listInWords(named)} and others of ${from.name} are in ${to.name}: ${count} ideas with their names and the code of both, each of which ran.`,
    lead: `${count} ideas, what each is called in ${from.name} and in ${to.name}, and the code of both, which ran.${others}`,
  };
}
