/** From one ORM to another: each idea that the first has a name for, and what the second has for it. */
import type { Library, SubjectView } from '../../library/model.ts';
import { type Idea, ideasOf, type Side } from './ideas.ts';

export interface Phrase {
  idea: Idea;
  from: Side;
  to: Side;
}

export interface Phrasebook {
  from: SubjectView;
  to: SubjectView;
  /** What users of the first look for first. */
  first: { asks: string; phrase: Phrase }[];
  sections: { id: string; title: string; phrases: Phrase[] }[];
  /** How many ideas there are, and for how many the second needs a way round, or has none. */
  count: number;
  without: number;
}

/** @returns all directed pairs, by the first */
export function directedPairs(orms: readonly SubjectView[]): [from: SubjectView, to: SubjectView][] {
  return orms.flatMap((from) =>
    orms.filter((to) => to !== from).map((to): [SubjectView, SubjectView] => [from, to]),
  );
}

export function phrasebookPath(from: { id: string }, to: { id: string }): `/from/${string}/to/${string}/` {
  return `/from/${from.id}/to/${to.id}/`;
}

/** Where nobody has looked at one of the two there is nothing to put side by side. */
export function phrasebookOf(from: SubjectView, to: SubjectView, library: Library): Phrasebook {
  const sections = ideasOf(library)
    .map(({ id, title, ideas }) => ({
      id,
      title,
      phrases: ideas.flatMap((idea) => phraseOf(idea, from, to)),
    }))
    .filter(({ phrases }) => phrases.length > 0);
  const all = sections.flatMap(({ phrases }) => phrases);
  const byId = new Map(all.map((phrase) => [phrase.idea.id, phrase]));
  return {
    from,
    to,
    first: (from.asked_first ?? []).flatMap(({ asks, task, feature }) => {
      const asked = library.featureById.get(feature ?? '');
      const phrase = byId.get(asked?.task?.id ?? task ?? feature ?? '');
      return phrase ? [{ asks, phrase }] : [];
    }),
    sections,
    count: all.length,
    without: all.filter(({ to: { status } }) => status !== 'native' && status !== 'partial').length,
  };
}

function phraseOf(idea: Idea, a: SubjectView, b: SubjectView): Phrase[] {
  const from = idea.sides.get(a.id);
  const to = idea.sides.get(b.id);
  const isKnown = ({ status }: Side): boolean => status !== 'unknown';
  if (!from || !to || !isKnown(from) || !isKnown(to) || from.names.length === 0) return [];
  return to.names.length > 0 || to.note !== '' ? [{ idea, from, to }] : [];
}
