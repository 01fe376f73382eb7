/** Who talks to whom, and how often: each part of one sample, from what the database logged. */
import { groupStatements } from '../../../../contract/content/transcript.ts';
import { type Database, databaseNames } from '../../../../contract/vocabulary/databases.ts';
import { inPhaseOrder } from '../../../../contract/vocabulary/phases.ts';
import type { Evidence, Phase } from '../../../../contract/schemas/evidence.ts';
import type { SolutionView, TaskView } from '../../../library/model.ts';
import { flavoursOf, runOf } from '../../../library/runs.ts';
import { partName } from '../../solution/transcript/transcripts.ts';

interface Call {
  /** What is asked of the database: `book`, `book + author`, `book IN (…)`, `UPDATE book`. */
  label: string;
  times: number;
}

export interface Sequence {
  /** `before`, `fix`, or the way. */
  part: string;
  calls: Call[];
  /** Statements in all. */
  sent: number;
}

export interface Sequences {
  /** `SQLAlchemy`: between the code and the database. */
  orm: string;
  database: string;
  /** `SQLAlchemy, sync, PostgreSQL` */
  where: string;
  sequences: Sequence[];
}

/**
 * Of the ORM and the flavour in which most parts came to an end; among equals the first in shown order.
 * @returns nothing where no two parts differ in what they send
 */
export function sequencesOf(task: TaskView, database: Database): Sequences | undefined {
  const candidates = task.subjects
    .filter(({ subject }) => subject.kind === 'orm')
    .flatMap((solution) => flavoursOf(solution).map((flavour) => ({ solution, flavour })))
    .flatMap(({ solution, flavour }) => {
      const run = runOf(solution, flavour, database);
      return run ? [{ solution, flavour, sequences: partsOf(run, task) }] : [];
    });
  const most = Math.max(0, ...candidates.map(({ sequences }) => sequences.length));
  const found = candidates.find(({ sequences }) => sequences.length === most);
  if (!found || new Set(found.sequences.map(({ sent }) => sent)).size < 2) return undefined;
  const { solution, flavour, sequences } = found;
  const name = databaseNames[database];
  return { orm: solution.subject.name, database: name, where: whereOf(solution, flavour, name), sequences };
}

function whereOf({ subject }: SolutionView, flavour: string, database: string): string {
  return [subject.name, flavour, database].join(', ');
}

function partsOf({ phases }: Evidence, { data }: Pick<TaskView, 'data'>): Sequence[] {
  return inPhaseOrder(phases.filter(({ name, outcome }) => name !== 'setup' && outcome === 'returned')).map(
    (phase) => ({ part: partName(phase.name) || (data.trap ? 'fix' : 'this task'), ...callsOf(phase) }),
  );
}

function callsOf({ statements }: Phase): Pick<Sequence, 'calls' | 'sent'> {
  const work = statements.filter(({ kind }) => kind === 'work');
  return {
    calls: groupStatements(work).map(({ first, statements: equal }) => ({
      label: labelOf(first.sql),
      times: equal.length,
    })),
    sent: work.length,
  };
}

const TABLE = /\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:ONLY\s+)?["`]?(\w+)/gi;

/** Short, since it stands on an arrow: tables in the order in which they are named, without those that are made on the way. */
export function labelOf(sql: string): string {
  const verb = /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? '';
  const tables = [...new Set([...sql.matchAll(TABLE)].map(([, table]) => table ?? ''))].filter(
    (table) => table.toUpperCase() !== 'SELECT',
  );
  const asked = tables.join(' + ') || 'a value';
  const many = /\bIN \([^)]*,|= ANY/i.test(sql) ? ' IN (…)' : '';
  return verb === 'SELECT' ? `${asked}${many}` : `${verb} ${asked}`;
}

/** "book, then 10 × author" */
export function sequenceInWords({ calls }: Pick<Sequence, 'calls'>): string {
  return calls.map(({ label, times }) => (times > 1 ? `${times} × ${label}` : label)).join(', then ');
}

/** As many arrows as equal statements are drawn as: how many they are is said above them. */
const DRAWN = 4;
const [CODE, ORM, END] = [14, 84, 184];
/** Letters that have room on an arrow. */
const ROOM = 15;
const [HEAD, LABEL, ARROW] = [34, 22, 7];

/** Where its parts stand in a picture that is 220 wide. */
export interface Drawing {
  height: number;
  lines: string;
  arrows: string;
  labels: { text: string; y: number }[];
}

export function drawingOf({ calls }: Pick<Sequence, 'calls'>): Drawing {
  let y = HEAD;
  const placed = calls.map(({ label, times }) => {
    const first = y + LABEL;
    const drawn = Math.min(times, DRAWN);
    y = first + (drawn - 1) * ARROW;
    const said = times > 1 ? `${times} × ${label}` : label;
    const text = said.length > ROOM ? `${said.slice(0, ROOM - 1).trimEnd()}…` : said;
    return {
      label: { text, y: first - 6 },
      arrows: Array.from({ length: drawn }, (_, at) => first + at * ARROW),
    };
  });
  return {
    height: y + 8,
    lines: [CODE, ORM, END].map((x) => `M${x} 20V${y + 8}`).join(''),
    arrows: [
      both(CODE, ORM, HEAD),
      ...placed.flatMap(({ arrows }) => arrows.map((at) => both(ORM, END, at))),
    ].join(''),
    labels: placed.map(({ label }) => label),
  };
}

/** There and back. */
function both(from: number, to: number, y: number): string {
  return `M${from} ${y}H${to}l-4-2m4 2l-4 2M${from} ${y}l4-2m-4 2l4 2`;
}
