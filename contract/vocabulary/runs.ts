/** What a run is made of: phases, and kinds of statements. */
import { z } from 'zod';

/** The parts that every script may have. Only a trap has a `naive` part. */
const PHASES = ['setup', 'naive', 'task'] as const;

/** How the name of the function of another way begins. */
const WAY = 'way_';

type WayName = `${typeof WAY}${string}`;

/** The parts of a script that the witness tells apart: those, and the functions of other ways. */
export const PhaseName = z.union([
  z.enum(PHASES),
  z.templateLiteral([z.literal(WAY), z.string().regex(/^[a-z][a-z0-9_]*$/)]),
]);

export type PhaseName = z.infer<typeof PhaseName>;

/** What the function of another way is called, and its region and its part of a run. */
export function nameOfWay(id: string): WayName {
  return `${WAY}${id}`;
}

/** Whether it is the part of another way. */
export function isWay(name: string): name is WayName {
  return name.startsWith(WAY);
}

export function idOfWay(name: WayName): string {
  return name.slice(WAY.length);
}

/** Parts in the order in which they run: the task is last. */
export function inPhaseOrder<T extends { name: PhaseName }>(phases: readonly T[]): T[] {
  const place = ({ name }: T): number => (isWay(name) ? 1.5 : PHASES.indexOf(name));
  return [...phases].sort((a, b) => place(a) - place(b));
}

/** With how many rows the samples of a task that grows run as well. */
export const GROWN_ROWS = [10, 100, 1000] as const;

const STATEMENT_KINDS = ['work', 'transaction', 'chatter'] as const;

export const StatementKind = z.enum(STATEMENT_KINDS);

export type StatementKind = z.infer<typeof StatementKind>;
