/** What the file of names holds: `names.ts` makes it, the search's script reads it. */

export interface NamedIdea {
  id: string;
  title: string;
  /** Of the page, without the base. */
  path: string;
  /** By ORM, the calls that its users look for first in another one. */
  asked?: Record<string, string[]>;
  /** By ORM; a first one in parentheses is a status, where the ORM has no call of its own. */
  names: Record<string, string[]>;
}

export interface NamesFile {
  /** Names of the ORMs, by id, in shown order. */
  orms: Record<string, string>;
  ideas: NamedIdea[];
}
