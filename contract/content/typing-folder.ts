/** Where it stands what type checkers are asked. */
export const FOLDER = 'content/types';

export function isOfTypes(path: string): boolean {
  return path === FOLDER || path.startsWith(`${FOLDER}/`);
}
