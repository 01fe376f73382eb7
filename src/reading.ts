/**
 * Content and evidence, read and checked once for everything that a build or a server does with them. Astro loads our
 * modules twice, with its configuration and with the pages, so what both use stands on the process.
 */
import type { Checked } from '../contract/check.ts';

const KEY = Symbol.for('emitted.checked');
const process = globalThis as { [KEY]?: Checked };

/** Called by `integrations/check-content.ts`, before any page is drawn and again after each change. */
export function keepChecked(checked: Checked): void {
  process[KEY] = checked;
}

/** The same object until something changes: what is made of it can be kept by it. */
export function getChecked(): Checked {
  const checked = process[KEY];
  if (!checked)
    throw new Error('content and evidence have not been read: the integration that does is missing');
  return checked;
}

/** What is made of content and evidence, made once for each reading of them. */
export function onceRead<T>(make: (checked: Checked) => T): () => T {
  const made = new WeakMap<Checked, { value: T }>();
  return () => {
    const checked = getChecked();
    const known = made.get(checked) ?? { value: make(checked) };
    made.set(checked, known);
    return known.value;
  };
}
