/** The CSS by which the list of tasks shows what is chosen: it depends on which sections there are, and on what is in them. */
import type { TaskSection } from './task-list.ts';

export const ONLY = {
  all: { label: 'All', holds: () => true },
  differences: { label: 'Only where they differ', holds: ({ differs }) => differs },
  traps: { label: 'With a trap', holds: ({ trap }) => trap !== undefined },
} satisfies Record<string, { label: string; holds: (row: TaskSection['rows'][number]) => boolean }>;

const chosen = (name: string, value: string): string => `:has([name=${name}][value=${value}]:checked)`;

export function taskListCss(sections: readonly TaskSection[]): string {
  const hidden = sections.map(
    ({ id }) => `.choices${chosen('section', id)} ~ * [data-section]:not([data-section=${id}])`,
  );
  const kinds = Object.entries(ONLY).filter(([name]) => name !== 'all');
  const rows = kinds.flatMap(([name]) => [
    `.choices${chosen('only', name)} ~ * .task-line:not([data-${name}])`,
    `.choices${chosen('only', name)} ~ * [data-section]:not(:has([data-${name}]))`,
  ]);
  // A section that has nothing of the kind: the page says so.
  const empty = kinds.flatMap(([name, { holds }]) => [
    ...sections
      .filter((section) => !section.rows.some(holds))
      .map(({ id }) => `.choices${chosen('only', name)}${chosen('section', id)} ~ .none`),
    ...(sections.some((section) => section.rows.some(holds))
      ? []
      : [`.choices${chosen('only', name)} ~ .none`]),
  ]);
  return [
    `${[...hidden, ...rows].join()}{display:none}`,
    ...(empty.length > 0 ? [`${empty.join()}{display:block}`] : []),
  ].join('\n');
}
