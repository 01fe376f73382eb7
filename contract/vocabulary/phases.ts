/** The parts of a run, without their schema: a page in a browser asks about them too, and brings no Zod for it. */

/** The parts that every script may have. Only a trap has a `naive` part. */
export const PHASES = ['setup', 'naive', 'task'] as const;

/** How the name of the function of another way begins. */
export const WAY = 'way_';

type WayName = `${typeof WAY}${string}`;

/** The parts of a script that the witness tells apart: those, and the functions of other ways. */
export type PhaseWord = (typeof PHASES)[number] | WayName;

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
export function inPhaseOrder<T extends { name: PhaseWord }>(phases: readonly T[]): T[] {
  const place = ({ name }: T): number => (isWay(name) ? 1.5 : PHASES.indexOf(name));
  return [...phases].sort((a, b) => place(a) - place(b));
}
