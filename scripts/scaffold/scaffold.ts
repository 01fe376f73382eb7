/** What every `npm run new` has in common: files to write, or problems that stop it before it writes any. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capitalised } from '../../contract/vocabulary/in-words.ts';
import type { Problem } from '../../contract/files/problem.ts';
import { Id } from '../../contract/vocabulary/fields.ts';

export interface Scaffold {
  /** Text of each file by its path from the root of the repository. */
  files: Map<string, string>;
  /** What is added to the end of files that are there. */
  additions?: Map<string, string>;
  problems: Problem[];
}

/** A file of `scripts/scaffold/templates/`, with its {{blanks}} filled in. */
export function template(name: string, blanks: Record<string, string>): string {
  return Object.entries(blanks).reduce(
    (text, [blank, value]) => text.replaceAll(`{{${blank}}}`, value),
    readFileSync(join(import.meta.dirname, 'templates', name), 'utf8'),
  );
}

/** `say-hello` as a heading. */
export function titleOf(id: string): string {
  return capitalised(id.replaceAll('-', ' '));
}

/** What is wrong with an id itself. */
export function badId(file: string, id: string): Problem[] {
  return (Id.safeParse(id).error?.issues ?? []).map(({ message }) => ({
    file,
    field: 'id',
    value: id,
    rule: `an id ${message}`,
    remedy: 'write it in kebab-case, such as say-hello',
  }));
}

/** Nothing is written over. */
export function refuseTaken(root: string, path: string, id: string): Problem[] {
  if (!existsSync(join(root, path))) return [];
  const rule = `${path} is there already, and nothing is written over`;
  return [{ file: path, field: 'id', value: id, rule, remedy: 'choose another id' }];
}

export interface Place {
  /** `tasks` or `features`: folders of sections or groups, which hold folders of their own. */
  room: 'tasks' | 'features';
  parents: readonly string[];
  /** What a parent is called. */
  parentName: 'section' | 'group';
  /** Ids that are taken, each with its file. */
  taken: ReadonlyMap<string, { file: string }>;
}

/**
 * Checks `<parent>/<id>`, such as `loading/stream-rows`.
 * @param place as it was typed
 */
export function checkPlace(place: string, { room, parents, parentName, taken }: Place): Problem[] {
  const [parent = '', id = '', ...rest] = place.split('/');
  const file = `content/${room}`;
  const remedy = `write <${parentName}>/<id>; ${parentName}s: ${parents.join(', ')}`;
  if (!parent || !id || rest.length > 0) {
    const rule = `it needs one ${parentName} and one id`;
    return [{ file, field: 'place', value: place, rule, remedy }];
  }
  const other = taken.get(id);
  return [
    ...(parents.includes(parent)
      ? []
      : [{ file, field: parentName, value: parent, rule: `there is no such ${parentName}`, remedy }]),
    ...badId(file, id),
    ...(other
      ? [
          {
            file: `content/${room}/${place}`,
            field: 'id',
            value: id,
            rule: `${other.file} has this id`,
            remedy: `choose another id: ids are unique across ${parentName}s`,
          },
        ]
      : []),
  ];
}
