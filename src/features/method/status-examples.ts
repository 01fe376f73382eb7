/** A cell of the matrix for each status word, for the page that explains the rule. */
import { type Database, databaseNames } from '../../../contract/vocabulary/databases.ts';
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { Library } from '../../library/model.ts';

interface Example {
  feature: string;
  subject: string;
  /** Where the word holds on one database alone. */
  database?: Database;
}

export const EXAMPLES: Partial<Record<Status, Example>> = {
  native: { feature: 'window-functions', subject: 'django' },
  partial: { feature: 'insert-select', subject: 'tortoise' },
  workaround: { feature: 'recursive-cte', subject: 'django' },
  missing: { feature: 'identity-map', subject: 'django' },
  inapplicable: { feature: 'default-ordering-in-groups', subject: 'sqlalchemy' },
};

export interface StatusExample {
  /** `WITH RECURSIVE, Django ORM`. */
  title: string;
  path: `/${string}`;
  note: string | undefined;
}

/** @throws {Error} where the cell has another status by now */
export function exampleOf(
  status: Status,
  { featureById }: Pick<Library, 'featureById'>,
): StatusExample | undefined {
  const example = EXAMPLES[status];
  if (!example) return undefined;
  const feature = featureById.get(example.feature);
  const answer = feature?.answers.find(({ subject }) => subject.id === example.subject);
  const standing = answer?.standing(example.database ?? 'postgresql');
  if (!feature || !answer || standing?.status !== status)
    throw new Error(
      `src/features/method/status-examples.ts: ${example.feature}, ${example.subject} is no example of "${status}". Remedy: choose another cell`,
    );
  const place = example.database ? ` on ${databaseNames[example.database]}` : '';
  return {
    title: `${feature.data.title}, ${answer.subject.name}${place}`,
    path: `/matrix/${feature.id}/#${answer.subject.id}`,
    note: standing.note ?? standing.reason,
  };
}
