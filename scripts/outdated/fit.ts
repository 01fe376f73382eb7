/** Finds, for each requirements.in with something outdated in it, the versions to pin there: those that go together. */
import type { Content } from '../../contract/content/model.ts';
import { parsePin } from '../../contract/content/pins.ts';
import { isNewer, type PlacedPin } from './pins.ts';
import { askTogether } from './pypi.ts';

export interface Outdated {
  pin: PlacedPin;
  newest: string;
  /** What to pin; as before where nothing newer goes with the rest. */
  fitting: string;
}

/**
 * @param newestOf a pin's newest release, undefined where it could not be asked
 * @param ask what goes together; the index, unless a test answers
 * @returns what is outdated, and why places must stay as they are, in a sentence each
 */
export async function fit(
  pins: readonly PlacedPin[],
  newestOf: (pin: PlacedPin) => string | undefined,
  subjects: Content['subjects'],
  ask = askTogether,
): Promise<{ outdated: Outdated[]; stuck: string[] }> {
  const found: Outdated[] = [];
  const stuck: string[] = [];
  // Set-ups of type checkers come last: they must pin the ORM that is compared, as it is then.
  const places = [...Map.groupBy(pins, ({ where }) => where)].sort(
    ([a], [b]) => Number(setUpOf(a) !== undefined) - Number(setUpOf(b) !== undefined),
  );
  for (const [where, own] of places) {
    const outdated = own.flatMap((pin) => {
      const newest = newestOf(pin);
      return newest !== undefined && isNewer(newest, pin.version) ? [{ pin, newest }] : [];
    });
    if (outdated.length === 0) continue;
    const answer = await ask(own, comparedIn(where, found, subjects));
    if ('failed' in answer) stuck.push(`${where} stays as it is: ${answer.failed}`);
    const versions = 'failed' in answer ? new Map<string, string>() : answer.versions;
    found.push(
      ...outdated.map(({ pin, newest }) => ({ pin, newest, fitting: versions.get(pin.name) ?? pin.version })),
    );
  }
  return { outdated: pins.flatMap((pin) => found.find((one) => one.pin === pin) ?? []), stuck };
}

/** The ORM of `types/django/django-stubs`. */
function setUpOf(where: string): string | undefined {
  return /^types\/([^/]+)\//.exec(where)?.[1];
}

function comparedIn(
  where: string,
  found: readonly Outdated[],
  subjects: Content['subjects'],
): ReadonlyMap<string, string> {
  const subject = subjects.get(setUpOf(where) ?? '');
  const pinned = parsePin(subject?.requirements[0] ?? '');
  if (!subject || !pinned) return new Map();
  const { name, version } = pinned;
  const moved = found.find(({ pin }) => pin.where === subject.id && pin.name === name);
  return new Map([[name, moved?.fitting ?? version]]);
}
