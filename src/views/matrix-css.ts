/** The CSS by which the matrix shows the rows that are chosen: it depends on which subjects and groups there are. */
import { pairsOf } from './pairs.ts';
import { statusesOf, type Table } from './matrix-tables.ts';

const chosen = (name: string, value: string): string => `:has([name=${name}][value=${value}]:checked)`;

/**
 * Each rule hides alone, so that all of them hold together. A row that the address names stays; so does its group.
 * `[data-differs]` is every row and every group: the pairs of subjects that differ in it.
 */
export function matrixCss(tables: readonly Table[]): string {
  const orms = tables.flatMap(({ asks, columns }) =>
    asks === 'orm' ? columns.map(({ subject }) => ({ id: subject.id })) : [],
  );
  const groups = tables.flatMap((table) => table.groups);
  const statuses = statusesOf(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
  const kept = ':target,:has(:target)';
  const differing = pairsOf(orms).map(
    ([a, b]) => `main${chosen('orms', a.id)}${chosen('orms', b.id)} [data-differs~=${a.id}_${b.id}]`,
  );
  const having = statuses.flatMap((status) => [
    ...orms.map(
      ({ id }) => `main${chosen('status', status)}${chosen('orms', id)} :has([data-choice=${id}] .${status})`,
    ),
    // Subjects that can't be chosen are always there.
    `main${chosen('status', status)} :has(td:not([data-choice]) .${status})`,
  ]);
  const none = (name: string): string =>
    `main:has([name=${name}]):not(:has([name=${name}]:checked)) .nothing`;
  return [
    hide('main:has([name=rows][value=differences]:checked) [data-differs]', [
      kept,
      '[data-differs=always]',
      ...differing,
    ]),
    hide('main:has([name=status]:not(:checked)) [data-differs]', [kept, ...having]),
    ...groups.map(({ id }) =>
      hide(`main:has([name=group][value=${id}]:not(:checked)) [data-group=${id}]`, [kept]),
    ),
    ...tables.map(({ asks, groups: own }) =>
      hide(`main:not(${own.map(({ id }) => chosen('group', id)).join()}) [data-asks=${asks}]`, [kept]),
    ),
    `${none('group')},${none('status')}{display:block;margin-top:var(--gap)}`,
  ].join('\n');
}

function hide(what: string, unless: readonly string[]): string {
  return `${what}:not(${unless.join()}){display:none}`;
}
