/** What the page of a stack says: the starter's files, its packages, and what the database saw of each request. */
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import type { Phase } from '../../../contract/schemas/evidence.ts';
import { parsePin } from '../../../contract/content/pins.ts';
import type { JsonValue } from '../../../contract/vocabulary/json.ts';
import { databaseNames } from '../../../contract/vocabulary/databases.ts';
import type { StackView } from '../../library/model.ts';
import type { LeftFile } from '../solution/left-behind/artifacts.ts';
import type { ObservedPhase } from '../solution/transcript/transcripts.ts';

export { titleOf } from '../../library/stack-title.ts';

export function archiveOf({ id }: Pick<StackView, 'id'>): `/${string}` {
  return `/stacks/${id}.tar.gz`;
}

/** What is typed to have it running: fetched, unpacked, and its two commands. */
export function typedFor({ id, data }: Pick<StackView, 'id' | 'data'>, url: string): string {
  return [`curl -L ${url} | tar xz`, `cd ${id}`, ...data.commands].join('\n');
}

/** Those that a reader opens, the application first. The lock is in the archive alone. */
export function filesOf({ starter }: Pick<StackView, 'starter'>): LeftFile[] {
  const isShown = (name: string): boolean => name !== 'requirements.txt' && starter[name] !== '';
  const order = ['shop/', 'tests/', 'migrations/'];
  const rank = (name: string): number => {
    const at = order.findIndex((way) => name.startsWith(way));
    return at < 0 ? order.length : at;
  };
  return Object.keys(starter)
    .filter(isShown)
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => ({
      name,
      kind: name.endsWith('.py') ? 'python' : 'text',
      text: (starter[name] ?? '').trimEnd(),
    }));
}

/** `fastapi 0.165.0`, as they are pinned. */
export function packagesOf({ requirements }: Pick<StackView, 'requirements'>): string[] {
  return requirements.flatMap((line) => {
    const pin = parsePin(line);
    return pin ? [`${pin.written} ${pin.version}`] : [];
  });
}

/** What the visit answered, a row for each request. */
export function answersOf(phase: Phase | undefined): [request: string, answer: string][] {
  const rows = partOf(phase, 'one by one');
  return Object.entries(rows).map(([request, status]) => [request, JSON.stringify(status)]);
}

const VISITS = ['one by one', 'fifty at once'];

/** What the visit looked at besides, and what it found: `[409, "rolled back"]` is said as `409, rolled back`. */
export function besidesOf(phase: Phase | undefined): [asked: string, found: string][] {
  const result = phase?.outcome === 'returned' ? phase.result : null;
  if (!isObject(result)) return [];
  return Object.entries(result)
    .filter(([name]) => !VISITS.includes(name))
    .flatMap(([name, found]) =>
      isObject(found)
        ? Object.entries(found).map(([of, own]): [string, string] => [`${name}, ${of}`, inWords(own)])
        : [[name, inWords(found)] satisfies [string, string]],
    );
}

function inWords(found: JsonValue): string {
  if (Array.isArray(found)) return found.map(inWords).join(', ');
  return typeof found === 'string' ? found : JSON.stringify(found);
}

/** What the server saw of many requests at a time, in a sentence. */
export function atOnceOf(phase: Phase | undefined, waits: string): string | undefined {
  const { answers, connections } = partOf(phase, 'fifty at once');
  if (typeof answers !== 'object' || answers === null || typeof connections !== 'number') return undefined;
  const counts = Object.entries(answers).map(([status, count]) => ({ status, count: Number(count) }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const said = counts.map(({ status, count }) => `${count} were answered with ${status}`);
  return `Of ${all} requests at a time for one row that was locked, ${connections} waited in the database, each on a connection of its own, and ${all - connections} ${waits}. Then ${listInWords(said)}.`;
}

/** How many of the requests were in the database at a time. */
export function connectionsOf(stack: Pick<StackView, 'visit'>): number | undefined {
  const [observed] = observedIn(stack, 'task');
  const { connections } = partOf(observed?.phase, 'fifty at once');
  return typeof connections === 'number' ? connections : undefined;
}

function partOf(phase: Phase | undefined, part: string): Record<string, JsonValue> {
  const result = phase?.outcome === 'returned' ? phase.result : null;
  const all = isObject(result) ? result[part] : null;
  return isObject(all) ? all : {};
}

function isObject(value: JsonValue | undefined): value is Record<string, JsonValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The transcript of a part of the visit. */
export function observedIn({ visit }: Pick<StackView, 'visit'>, name: Phase['name']): ObservedPhase[] {
  return [...visit.runs.values()].flatMap(({ phases, versions }) => {
    const phase = phases.find((own) => own.name === name);
    return phase ? [{ phase, driver: versions.driver }] : [];
  });
}

/** `Python 3.13.0, PostgreSQL 18.4` */
export function ranOnOf({ visit }: Pick<StackView, 'visit'>): string {
  const runs = [...visit.runs];
  const python = runs[0]?.[1].versions.python ?? '';
  return listInWords([
    `Python ${python}`,
    ...runs.map(([database, { versions }]) => `${databaseNames[database]} ${versions.server}`),
  ]);
}
