/** A change of one sample, made of another. Pure. */
import { codeOf, partsOf, withCode } from './change.ts';

/** Of a whole script. */
export interface TheChange {
  original: string;
  changed: string;
}

/**
 * What was taken out of the code of one goes from the other's, and what was put there comes in its place.
 * @returns the other script, changed; nothing where more was changed than one place of the code, or the other has no such
 * place, or several
 */
export function carried({ original, changed }: TheChange, other: string): string | undefined {
  if (![original, changed, other].every((script) => partsOf(script).includes('task'))) return undefined;
  const [before, after] = [codeOf(original, 'task'), codeOf(changed, 'task')];
  if (withCode(original, { region: 'task', code: after }) !== changed) return undefined;
  const start = alike(before, after);
  const end = alike(reversed(before.slice(start)), reversed(after.slice(start)));
  const [went, came] = [before, after].map((code) => code.slice(start, code.length - end));
  const around = codeOf(other, 'task').split(went ?? '');
  if (went === '' || around.length !== 2) return undefined;
  return withCode(other, { region: 'task', code: around.join(came) });
}

/** How many characters two texts begin with that are the same. */
function alike(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at += 1) if (a[at] !== b[at]) return at;
  return most;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
