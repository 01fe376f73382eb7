/** Where the runs of a case say a message: what people paste holds values, and is found by its fixed words. */
import type { Evidence, Phase } from '../schemas/evidence.ts';
import type { JsonValue } from '../vocabulary/json.ts';
import type { PhaseName } from '../vocabulary/runs.ts';

/** Stands for a value in a message. */
const VALUE = '…';

/** How a part of a run came by a message: it ended with it, the database refused a statement with it, or it returned it. */
type Said = 'raised' | 'refused' | 'returned';

export interface Heard {
  how: Said;
  /** As Python or the database prints it: `TypeError: …` */
  text: string;
  /** Which of the messages it is. */
  message: string;
}

/** Whether a text holds the fixed words of a message, in their order. */
export function holds(text: string, message: string): boolean {
  const plain = level(text);
  let at = 0;
  return message.split(VALUE).every((words) => {
    const wanted = level(words).trim();
    const found = plain.indexOf(wanted, at);
    at = found + wanted.length;
    return found >= 0;
  });
}

function level(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** @returns where one part of a run first says one of the messages; undefined where it says none */
export function heardIn(
  run: Pick<Evidence, 'phases'>,
  part: PhaseName,
  messages: readonly string[],
): Heard | undefined {
  // A sample that ended before its first part is known by setup alone.
  const phase =
    run.phases.find(({ name }) => name === part) ?? (run.phases.length === 1 ? run.phases[0] : undefined);
  if (!phase || (phase.name !== part && phase.name !== 'setup')) return undefined;
  for (const [how, text] of saidBy(phase)) {
    const message = messages.find((one) => holds(text, one));
    if (message !== undefined) return { how, text, message };
  }
  return undefined;
}

function saidBy(phase: Phase): [how: Said, text: string][] {
  const refused = phase.statements.flatMap(({ error }): [Said, string][] =>
    error === undefined ? [] : [['refused', error]],
  );
  return phase.outcome === 'raised'
    ? [['raised', `${phase.error.type}: ${phase.error.message}`], ...refused]
    : [...refused, ...textsIn(phase.result).map((text): [Said, string] => ['returned', text])];
}

/** Every text in a result, however deep. */
export function textsIn(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
