/** Tells which problems of the content stand in the way of what is to run, and which may wait: other people's drafts. */
import type { Content } from '../contract/content/model.ts';
import type { Problem } from '../contract/files/problem.ts';

export interface Wanted {
  /** Of tasks, features and claims; empty: all of them. */
  ids: readonly string[];
  /** Empty: all of them. */
  subjects: readonly string[];
}

/** What can't be read is not run, so only what is asked for by name, or would run all the same, stands in the way. */
export function standsInTheWay(
  { file, field = '' }: Pick<Problem, 'file' | 'field'>,
  { ids, subjects }: Wanted,
  known: Pick<Content, 'subjects' | 'claims'>,
): boolean {
  if (ids.length + subjects.length === 0) return true;
  const [, room, parent = '', name = '', last = ''] = file.split('/');
  const fields = field.split('.');
  const isWanted = (list: readonly string[], id: string): boolean => list.length === 0 || list.includes(id);
  switch (room) {
    case 'claims': {
      const claim = name || (fields[0] === 'claims' ? fields[1] : undefined);
      if (claim !== undefined) return ids.includes(claim);
      return ids.some((id) => `${known.claims.get(id)?.source ?? ''}.yaml` === parent);
    }
    case 'subjects':
      return (
        parent === '' ||
        (isWanted(subjects, parent) && (known.subjects.has(parent) || subjects.includes(parent)))
      );
    case 'tasks':
    case 'features':
      if (last === '') return true;
      return ids.length > 0
        ? ids.includes(name)
        : subjects.some((subject) => fields.includes(subject) || last.startsWith(`${subject}.`));
    case 'articles':
      return false;
    case 'types':
      return ids.length === 0 && (known.subjects.has(parent) ? subjects.includes(parent) : true);
    default:
      return true;
  }
}
