/** The life of an object: what the ORM says of it step by step, and what was sent in between, as the database logged. */
import { isDeepStrictEqual } from 'node:util';
import { type Database, databaseNames } from '../../../../contract/vocabulary/databases.ts';
import type { Evidence, Statement } from '../../../../contract/schemas/evidence.ts';
import type { SolutionView, TaskView } from '../../../library/model.ts';
import { flavoursOf, runOf } from '../../../library/runs.ts';

/** A line for each step, `saved · persistent`: the task's samples write it, and the lab keeps it. */
const STATES = 'task/states.txt';
const BETWEEN = ' · ';

interface Step {
  step: string;
  /** What the ORM says. */
  state: string;
  /** `2 × DELETE`, `COMMIT`: what was sent to get there, the look at the table left out. */
  sent: string[];
  /** Whether a row is in the table. */
  stored: boolean;
}

interface Life {
  /** `SQLAlchemy` */
  orm: string;
  /** `async, PostgreSQL` */
  where: string;
  steps: Step[];
}

/** Of each ORM, and of its second flavour where that is told otherwise. */
export function livesOf({ subjects }: Pick<TaskView, 'subjects'>, database: Database): Life[] {
  return subjects.filter(({ subject }) => subject.kind === 'orm').flatMap((one) => livesIn(one, database));
}

function livesIn(solution: SolutionView, database: Database): Life[] {
  const lives = flavoursOf(solution).flatMap((flavour) => {
    const run = runOf(solution, flavour, database);
    const steps = run ? stepsOf(run) : [];
    const { name } = solution.subject;
    return steps.length > 0 ? [{ orm: name, where: `${flavour}, ${databaseNames[database]}`, steps }] : [];
  });
  return lives.filter(
    ({ steps }, index) => lives.findIndex((other) => isDeepStrictEqual(other.steps, steps)) === index,
  );
}

/**
 * Each step ends with the same look at the table, which so divides the transcript.
 * @throws where the steps that were told, returned and looked at are not as many
 */
export function stepsOf({ artifacts = [], phases, script }: Evidence): Step[] {
  const told = artifacts
    .find(({ name }) => name === STATES)
    ?.text.trim()
    .split('\n');
  const task = phases.find(({ name }) => name === 'task');
  if (!told || task?.outcome !== 'returned') return [];
  const parts = dividedByLook(task.statements);
  const rows = task.result as [string, unknown][];
  if (told.length !== parts.length || told.length !== rows.length)
    throw new Error(
      `${script}: ${told.length} lines in ${STATES}, ${rows.length} rows returned, ${parts.length} looks in the transcript. ` +
        'Look at the table once for each step, by the same statement.',
    );
  return told.map((line, index) => {
    const [step = '', state = ''] = line.split(BETWEEN);
    return { step, state, sent: sentIn(parts[index] ?? []), stored: rows[index]?.[1] !== null };
  });
}

function dividedByLook(statements: readonly Statement[]): Statement[][] {
  const look = statements.findLast(({ kind }) => kind === 'work')?.sql;
  const parts: Statement[][] = [];
  let part: Statement[] = [];
  for (const statement of statements)
    if (statement.sql === look) {
      parts.push(part);
      part = [];
    } else part.push(statement);
  return parts;
}

/** Work by its verb, and COMMIT: what else is sent around a transaction differs by driver, and changes no row. */
function sentIn(statements: readonly Statement[]): string[] {
  const verbs = statements
    .filter(({ kind }) => kind === 'work' || kind === 'transaction')
    .map(({ kind, sql }) => ({ kind, verb: /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? '' }))
    .filter(({ kind, verb }) => kind === 'work' || verb === 'COMMIT')
    .map(({ verb }) => verb);
  return [...new Set(verbs)].map((verb) => {
    const times = verbs.filter((own) => own === verb).length;
    return times > 1 ? `${times} × ${verb}` : verb;
  });
}

/** "saved after INSERT: persistent; a row" */
export function stepInWords({ step, state, sent, stored }: Step): string {
  const after = sent.length > 0 ? ` after ${sent.join(', ')}` : '';
  return `${step}${after}: ${state}; ${stored ? 'a row' : 'no row'}`;
}

const [X, TOP, SENT, STEP] = [8, 12, 17, 34];

interface LifeDrawing {
  height: number;
  /** Without a row, and with one. */
  without: string;
  stored: string;
  points: { y: number; stored: boolean; step: string; state: string }[];
  sent: { y: number; text: string }[];
}

/** From above: a point for each step, filled while there is a row, and what was sent on the way to it. */
export function lifeDrawing({ steps }: Pick<Life, 'steps'>): LifeDrawing {
  let y = TOP - STEP;
  const sent: LifeDrawing['sent'] = [];
  const points = steps.map(({ step, state, sent: own, stored }) => {
    y += STEP;
    if (own.length > 0) {
      sent.push({ y: y + 5, text: own.join(', ') });
      y += SENT;
    }
    return { y, stored, step, state };
  });
  const line = (stored: boolean): string =>
    points
      .map((point, index) => ({ point, next: points[index + 1] }))
      .flatMap(({ point, next }) =>
        next && (point.stored && next.stored) === stored ? [`M${X} ${point.y + 5}V${next.y - 5}`] : [],
      )
      .join('');
  return { height: y + STEP - 12, without: line(false), stored: line(true), points, sent };
}
