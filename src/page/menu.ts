/** Where the header leads: what most readers want stands in it, the rest in a menu; on a phone all of it is in the menu. */
export interface Entry {
  path: `/${string}`;
  label: string;
  /** In the menu, what is there: a name alone says little to a newcomer. */
  about?: string;
}

export const ENTRIES: readonly Entry[] = [
  { path: '/choose/', label: 'Choose' },
  { path: '/tasks/', label: 'Tasks' },
  { path: '/matrix/', label: 'Matrix' },
  { path: '/compare/', label: 'Compare' },
  { path: '/orms/', label: 'ORMs' },
];

export const MORE: readonly Entry[] = [
  { path: '/errors/', label: 'Errors', about: 'the message, its causes, the fix' },
  { path: '/from/', label: 'Phrasebook', about: 'from one ORM to another' },
  { path: '/concepts/', label: 'Concepts', about: 'the same thing by other names' },
  { path: '/types/', label: 'Types', about: 'what type checkers see' },
  { path: '/stacks/', label: 'Stacks', about: 'a framework with an ORM, to start from' },
  { path: '/tools/', label: 'Tools', about: 'migrations, admins, frameworks' },
  { path: '/articles/', label: 'Articles', about: 'with the evidence in the text' },
  { path: '/claims/', label: 'Fact checks', about: 'published claims, tested' },
  { path: '/method/', label: 'Method', about: 'how the SQL is captured' },
];

/**
 * @param at path of the page, with the base
 * @param to path of the entry, with the base
 * @returns the value of `aria-current`
 */
export function currentAt(at: string, to: string): 'page' | 'true' | undefined {
  if (at === to) return 'page';
  return at.startsWith(to) ? 'true' : undefined;
}
