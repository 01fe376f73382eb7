/** What is asked for beside a phrasebook: the names that ORMs have, for the search, and what people type besides. */
import type { Library } from '../../library/model.ts';
import type { NamesFile } from './names-file.ts';
import { ideasOf } from './ideas.ts';

export function namesOf(library: Library): NamesFile {
  const asked = new Map<string, Record<string, string[]>>();
  for (const { id: orm, asked_first: all = [] } of library.orms)
    for (const { asks, task, feature } of all) {
      const id = library.featureById.get(feature ?? '')?.task?.id ?? task ?? feature ?? '';
      const own = asked.get(id) ?? {};
      // The question names them as code.
      const named = [...asks.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      asked.set(id, { ...own, [orm]: [...(own[orm] ?? []), ...named] });
    }
  return {
    orms: Object.fromEntries(library.orms.map(({ id, name }) => [id, name])),
    ideas: ideasOf(library).flatMap(({ ideas }) =>
      ideas.map(({ id, title, path, sides }) => ({
        id,
        title,
        path,
        ...askedFirst(asked.get(id)),
        names: Object.fromEntries(
          [...sides].flatMap(([subject, { names, status }]) =>
            status === 'unknown' || names.length === 0
              ? []
              : [[subject, status === 'native' || status === 'partial' ? names : [`(${status})`, ...names]]],
          ),
        ),
      })),
    ),
  };
}

function askedFirst(asked: Record<string, string[]> | undefined): { asked?: Record<string, string[]> } {
  return asked ? { asked } : {};
}

/** Of each idea that has any, by id. */
export function wordsOf(library: Pick<Library, 'sections' | 'groups'>): Record<string, string> {
  return Object.fromEntries(
    ideasOf(library).flatMap(({ ideas }) =>
      ideas.filter(({ phrases }) => phrases.length > 0).map(({ id, phrases }) => [id, phrases.join(' ')]),
    ),
  );
}
