/** Each fact of a package, of all ORMs beside each other. */
import type { PackageFact } from '../../../contract/vocabulary/package-facts.ts';
import type { Library, SubjectView } from '../../library/model.ts';
import { factWords } from '../ui/proofs/fact-words.ts';

export interface FactCompared {
  fact: PackageFact;
  title: string;
  why: string;
  sides: { subject: SubjectView; says: string; path: `/${string}` }[];
}

export function factCompared(
  fact: PackageFact,
  { orms, facts }: Pick<Library, 'orms' | 'facts'>,
): FactCompared {
  const { title, why, says, row } = factWords[fact];
  return {
    fact,
    title,
    why,
    sides: orms.flatMap((subject) => {
      const own = facts.get(subject.id);
      return own ? [{ subject, says: says(own), path: `/orms/${subject.id}/#${row}` as const }] : [];
    }),
  };
}

/** The day on which PyPI was asked last. */
export function lastAsked({ facts }: Pick<Library, 'facts'>): string | undefined {
  return [...facts.values()]
    .map(({ checked }) => checked)
    .sort()
    .at(-1);
}
