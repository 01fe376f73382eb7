/** What the matrix says in sentences. */
import { STATUSES } from '../../../contract/vocabulary/status.ts';
import type { FeatureView } from '../../library/model.ts';
import { statusWords } from '../ui/status/status-words.ts';
import { type Cell, cellOf } from './matrix.ts';
import type { Grounds } from './matrix-tables.ts';

/** `150 decided by a probe, 40 by the runs of a task, 12 by a source, 3 not applicable`: those that there are. */
export function groundsInWords({ probe, task, source, inapplicable }: Grounds): string {
  const decided = (
    [
      [probe, 'by a probe'],
      [task, 'by the runs of a task'],
      [source, 'by a source'],
    ] as const
  ).filter(([count]) => count > 0);
  const parts = decided.map(
    ([count, how], index) => `${count.toLocaleString('en-GB')}${index === 0 ? ' decided' : ''} ${how}`,
  );
  return [...parts, ...(inapplicable > 0 ? [`${inapplicable} not applicable`] : [])].join(', ');
}

/** `Native: SQLAlchemy (missing on MariaDB), Piccolo. Missing: Django ORM.`: the answer to a feature's question. */
export function answerInWords(feature: FeatureView): string {
  const cells = feature.answers.map((answer) => cellOf(feature, answer));
  const general = ({ standings: [first] }: Cell) => first?.standing.status ?? 'unknown';
  const groups = Map.groupBy(cells, general);
  return STATUSES.flatMap((status) => {
    const names = groups.get(status)?.map(nameInWords);
    return names ? [`${statusWords[status].label}: ${names.join(', ')}.`] : [];
  }).join(' ');
}

function nameInWords({ subject, since, standings: [, ...others] }: Cell): string {
  const elsewhere = others.map(
    ({ standing, databases }) => `${statusWords[standing.status].label.toLowerCase()} on ${databases ?? ''}`,
  );
  const more = [...(since ? [`since ${since}`] : []), ...elsewhere].join(', ');
  return more ? `${subject.name} (${more})` : subject.name;
}

/** Of each feature, by id: its question, what each subject calls it, and what people type. */
export function wordsOf(features: readonly FeatureView[]): Record<string, string> {
  return Object.fromEntries(
    features.map(({ id, data, task }) => {
      const terms = Object.values({ ...task?.data.terms, ...data.terms }).flat();
      const words = [data.question, ...terms, ...(data.phrases ?? []), ...(task?.data.phrases ?? [])];
      return [id, [...new Set(words)].join(' ')];
    }),
  );
}
