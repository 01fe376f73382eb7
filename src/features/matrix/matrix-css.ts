/** The CSS of the matrix that depends on which subjects, statuses and databases there are. */
import { type Database, DATABASES } from '../../../contract/vocabulary/databases.ts';
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { SubjectView } from '../../library/model.ts';
import type { Row } from './matrix.ts';
import { statusesOf, type Table } from './matrix-tables.ts';
import { pairsOf } from '../../library/pairs.ts';
import { statusTones, statusWords } from '../ui/status/status-words.ts';

const chosen = (name: string, value: string): string => `:has([name=${name}][value=${value}]:checked)`;
const tableOf = ({ asks }: Table): string => `[data-asks=${asks}]`;
/** The cells of a column; the first is the row's name. */
const column = (index: number): string => `:nth-child(${index + 2})`;

const DIFFERENCES = chosen('rows', 'differences');

/** Totals are of all rows, on any database: beside some of them, or what holds on one, they would contradict the cells. */
const UNLIKE_TOTALS = [
  ':has([name=db]:checked:not([value=any]))',
  DIFFERENCES,
  ':has([name=status]:not(:checked))',
];

/** Below so many pixels a column is as wide as its sign: styles/parts/rows/cells.css. */
const PHONES = 768;

/** What a must-have is met by. */
const HOLDS = new Set<Status>(['native', 'partial', 'workaround']);

function lookOf(status: Status): string {
  const { icon, label } = statusWords[status];
  // A column has no room for the whole of it.
  const word = status === 'inapplicable' ? 'N/A' : label;
  const tone = statusTones[status];
  const tint = tone === 'muted' ? 'transparent' : `var(--${tone}-tint)`;
  return `{--sign:"${icon}";--word:"${word}";--tone:var(--${tone});--tint:${tint};--holds:${HOLDS.has(status) ? 1 : 0}}`;
}

/**
 * Each rule hides alone, so that all of them hold together. A row that the address names stays; so does its group.
 * `[data-row]` is every row and `[data-rows]` every group; their `data-differs` is the pairs of columns that differ in
 * it, as `differsOf` names them.
 */
export function matrixCss(tables: readonly Table[]): string {
  const statuses = statusesOf(
    tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))),
  );
  const kept = ':target,:has(:target)';
  const none = `.choices:has([name=status]):not(:has([name=status]:checked)) + .nothing`;
  return [
    ...statuses.map((status) => `td.${status}${lookOf(status)}`),
    ...tables.flatMap(roomCss),
    ...tables.flatMap(columnsCss),
    ...tables.flatMap(aloneCss),
    ...DATABASES.flatMap((database) => databaseCss(database, tables, statuses)),
    hide(DIFFERENCES, [kept, '[data-differs=always]', ...tables.flatMap(differing)]),
    hide(':has([name=status]:not(:checked))', [
      kept,
      ...statuses.flatMap((status) => tables.flatMap((table) => having(table, status))),
    ]),
    `${none}{display:block;margin-top:var(--gap)}`,
    `:is(:root[data-finding] *,${UNLIKE_TOTALS.map((choice) => `.choices${choice} ~ *`).join()}) :is(.sum,.group) :is(td,.note,.of){visibility:hidden}`,
  ].join('\n');
}

/** What is chosen is asked before what the row holds: most of the time the first answer is no, and costs nothing. */
function hide(choices: string, unless: readonly string[]): string {
  return `:is([data-row],[data-rows]):is(.choices${choices} ~ * *):not(${unless.join()}){display:none}`;
}

const canBeChosen = ({ asks }: Table): boolean => asks === 'orm';

function columnsCss(table: Table): string[] {
  if (!canBeChosen(table)) return [];
  return table.columns.flatMap(({ subject: { id } }, index) => [
    `.choices:has([name=orms][value=${id}]:not(:checked)) ~ * ${tableOf(table)} ${column(index)}:is(th,td){display:none}`,
    // It lacks a must-have: scripts/lists/must-haves.ts says so.
    `[data-out~="${id}"] thead ${column(index)}{text-decoration:line-through}`,
    `[data-out~="${id}"] [data-row]:not(:has(.star:checked)) td${column(index)}{--tint:var(--inset);--tone:var(--muted)}`,
  ]);
}

/** Of fewer than two nothing differs: that it is so is said without scripts too, which find out about the rest. */
function aloneCss(table: Table): string[] {
  if (!canBeChosen(table)) return [];
  const two = pairsOf(table.columns).map((pair) =>
    pair.map(({ subject }) => chosen('orms', subject.id)).join(''),
  );
  const alone = `.choices${DIFFERENCES}:not(${two.join()}) ~ * .cells:has(> ${tableOf(table)})`;
  return [`${alone} > .none{display:block}`, `${alone} > table{display:none}`];
}

/**
 * Names, versions and words are shown from the width on at which they fit, beside 96 px at a page's edges. On a phone
 * the name of a row has what the columns leave: 24 px each where there are ten, more where there are few.
 */
function roomCss(table: Table): string[] {
  const columns = table.columns.length;
  const from = (each: number, name = 260): string =>
    `@media (width >= ${Math.max(PHONES, name + each * columns + 96)}px)`;
  const own = tableOf(table);
  const { asks } = table;
  return [
    `${own}{--columns:${columns};--each:${Math.max(1.5, Math.min(2.5, 15 / columns))}rem}`,
    `${from(108, 360)}{${own} thead th:first-child{width:22.5rem}}`,
    `${from(78)}{${own} .named{position:static;width:auto;height:auto;clip-path:none;white-space:normal}${own} abbr,.key-${asks} .coded{display:none}}`,
    `${from(50)}{${own} td b{display:inline}${own} td:has(b)::before{margin-right:.35em}}`,
    `${from(108)}{.key-${asks}{display:none}${own} [data-row] td:not(:has(b))::before{content:var(--sign) " " var(--word) / ""}}`,
  ];
}

/** What holds on a database alone takes the place of what holds in general; without a driver nothing does. */
function databaseCss(database: Database, tables: readonly Table[], statuses: readonly Status[]): string[] {
  const on = `.choices${chosen('db', database)} ~ *`;
  return [
    ...statuses.map((status) => `${on} td.${database}-${status}${lookOf(status)}`),
    ...tables.flatMap((table) =>
      table.columns.flatMap(({ without }, index) =>
        without.includes(database)
          ? `${on} ${tableOf(table)} td${column(index)}${lookOf('inapplicable')}`
          : [],
      ),
    ),
    // One that the address names stays here too.
    `${on} [data-on]:not([data-on~=${database}],:target,:has(:target)){display:none}`,
  ];
}

function differing(table: Table): string[] {
  if (!canBeChosen(table)) return [];
  const indexed = table.columns.map(({ subject }, index) => ({ subject, index }));
  return pairsOf(indexed).map(
    ([a, b]) =>
      `.choices${chosen('orms', a.subject.id)}${chosen('orms', b.subject.id)} ~ * [data-differs~="${pairCode(a.index, b.index)}"]`,
  );
}

function having(table: Table, status: Status): string[] {
  const cell = (place: string): string => `:has(td${place}:is(.${status},[class*="-${status}"]))`;
  const own = `~ * ${tableOf(table)}`;
  // Subjects that can't be chosen are always there.
  if (!canBeChosen(table)) return [`.choices${chosen('status', status)} ${own} ${cell('')}`];
  return table.columns.map(
    ({ subject: { id } }, index) =>
      `.choices${chosen('status', status)}${chosen('orms', id)} ${own} ${cell(column(index))}`,
  );
}

/** Short: there are 45 pairs of ten, in each of many rows. */
const pairCode = (a: number, b: number): string => a.toString(36) + b.toString(36);

/** The pairs of columns that differ in one of the rows; where subjects can't be chosen, whether any do. */
export function differsOf(table: Table, rows: readonly Row[]): string | undefined {
  const pairs = new Set(rows.flatMap(({ differs }) => differs));
  if (pairs.size === 0) return undefined;
  if (!canBeChosen(table)) return 'always';
  const subjects: SubjectView[] = table.columns.map(({ subject }) => subject);
  const codes = pairsOf(subjects.map(({ id }, index) => ({ id, index }))).flatMap(([a, b]) =>
    pairs.has(`${a.id}_${b.id}`) ? pairCode(a.index, b.index) : [],
  );
  return codes.join(' ');
}
