/** The locks that `content/types/` has of its own. */
import type { Packages } from '../../contract/content/model.ts';
import { setupsOf, type TypesContent } from '../../contract/content/typing.ts';

/** Type checkers as types/mypy, packages of a set-up as types/django/django-stubs. */
export function typesLocks(types: TypesContent): [string, Packages][] {
  const checkers = [...types.checkers.values()].flatMap(({ id, packages }): [string, Packages][] =>
    packages ? [[`types/${id}`, packages]] : [],
  );
  const setups = setupsOf(types).flatMap(({ id, subject, packages }): [string, Packages][] =>
    packages.lockFile.includes(`/setups/${id}/`) ? [[`types/${subject}/${id}`, packages]] : [],
  );
  return [...checkers, ...setups];
}
