/**
 * How many ORMs are left. The page is built with what the script says first: an empty line that fills would move all below
 * it.
 * @param answers how many were given
 * @param stay of all, how many ORMs are left
 */
export function leftInWords(answers: number, stay: number, all: number): string {
  if (answers === 0) return `${all} ORMs. Each answer takes out those that can’t do it.`;
  if (stay === 0) return 'No ORM is left. Below each stands what would bring it back.';
  return `${stay} of ${all} left${stay > 2 ? ': answer more, or compare two of them.' : '.'}`;
}
