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
    ([a, b]) => `.choices${chosen('orms', a.id)}${chosen('orms', b.id)} ~ * [data-differs~=${a.id}_${b.id}]`,
  );
  const having = statuses.flatMap((status) => [
    ...orms.map(
      ({ id }) =>
        `.choices${chosen('status', status)}${chosen('orms', id)} ~ * :has([data-choice=${id}] .${status})`,
    ),
    // Subjects that can't be chosen are always there.
    `.choices${chosen('status', status)} ~ * :has(td:not([data-choice]) .${status})`,
  ]);
  const none = (name: string): string =>
    `.choices:has([name=${name}]):not(:has([name=${name}]:checked)) + .nothing`;
  return [
    hide('[data-differs]', ':has([name=rows][value=differences]:checked)', [
      kept,
      '[data-differs=always]',
      ...differing,
    ]),
    hide('[data-differs]', ':has([name=status]:not(:checked))', [kept, ...having]),
    ...groups.map(({ id }) =>
      hide(`[data-group=${id}]`, `:has([name=group][value=${id}]:not(:checked))`, [kept]),
    ),
    ...tables.map(({ asks, groups: own }) =>
      hide(`[data-asks=${asks}]`, `:not(${own.map(({ id }) => chosen('group', id)).join()})`, [kept]),
    ),
    `${none('group')},${none('status')}{display:block;margin-top:var(--gap)}`,
  ].join('\n');
}

/** What is chosen is asked before what the row holds: most of the time the first answer is no, and costs nothing. */
function hide(what: string, choices: string, unless: readonly string[]): string {
  return `${what}:is(.choices${choices} ~ *,.choices${choices} ~ * *):not(${unless.join()}){display:none}`;
}
