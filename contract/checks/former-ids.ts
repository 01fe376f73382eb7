/** Ids that things had before. Their addresses lead to the things still, so an id is never used again. */
import type { Content } from '../content/model.ts';
import type { Problem } from '../files/problem.ts';
import { ONCE_FEATURES } from '../vocabulary/package-facts.ts';

interface Named {
  id: string;
  formerly: readonly string[];
  file: string;
  /** Where the former ids stand in that file. */
  field: string;
}

export function checkFormerly(content: Content): Problem[] {
  const field = 'formerly';
  const of = (entry: { id: string; file: string; data: { formerly: string[] } }): Named => ({
    id: entry.id,
    formerly: entry.data.formerly,
    file: entry.file,
    field,
  });
  const features = [...content.features.values()];
  // They lead to the facts on the page of all ORMs.
  const facts: Named = {
    id: '/orms/',
    formerly: ONCE_FEATURES,
    file: 'contract/vocabulary/package-facts.ts',
    field: 'ONCE_FEATURES',
  };
  const kinds: Named[][] = [
    // The two have scripts and anchors by the same names, but for features that a task answers.
    [
      ...[...content.tasks.values()].map(of),
      ...features.filter(({ data }) => data.task === undefined).map(of),
      facts,
    ],
    [...features.map(of), facts],
    [...content.articles.values()].map(of),
    [...content.errors.values()].map(of),
    [...content.subjects.values()].map(({ id, data }) =>
      of({ id, data, file: `content/subjects/${id}/subject.yaml` }),
    ),
    [...content.claims.values()].map((claim) => ({ ...of(claim), field: `claims.${claim.id}.${field}` })),
  ];
  const found = kinds
    .flatMap(checkKind)
    .map((problem): [string, Problem] => [JSON.stringify(problem), problem]);
  // Two features are of two kinds, and told once.
  return [...new Map(found).values()];
}

function checkKind(entries: readonly Named[]): Problem[] {
  const inUse = new Map(entries.map((entry) => [entry.id, entry]));
  const before = new Map<string, Named>();
  return entries.flatMap((entry) =>
    entry.formerly.flatMap((value): Problem[] => {
      const { file, field } = entry;
      const own = inUse.get(value);
      if (own) {
        const rule = `"${value}" is the id of ${own === entry ? 'this itself' : own.file}: a former id leads elsewhere, and is never used again`;
        return [{ file, field, value, rule, remedy: 'correct it, take it out, or rename what has that id' }];
      }
      const other = before.get(value);
      before.set(value, entry);
      if (!other) return [];
      const rule = `it stands in ${other.file} as ${other.field} already: one address leads to one place`;
      return [
        { file, field, value, rule, remedy: 'leave it where its readers find most of what they look for' },
      ];
    }),
  );
}
