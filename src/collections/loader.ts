/** Puts one kind of content or evidence into Astro's store. */
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Entry, entriesOf, type Kind } from './kinds.ts';
import { Reading } from './reading.ts';
import { isRunning } from './running.ts';

const reading = new Reading();

/** All have one name, so that Astro loads all of them or none: they share one reading. */
const NAME = 'emitted:content';

export function loaderOf(kind: Kind): Loader {
  return {
    name: NAME,
    load: (context) => {
      const { store, config, logger, refreshContextData } = context;
      const root = fileURLToPath(config.root);
      const checked = reading.get({ kind, root, running: isRunning(refreshContextData), logger });
      const gone = new Set(store.keys());
      // Astro sorts by the id: the shown order is a part of what is stored.
      for (const [order, entry] of entriesOf[kind](checked).entries()) {
        gone.delete(entry.id);
        store.set(storedOf(entry, order, context));
      }
      for (const id of gone) store.delete(id);
      return Promise.resolve();
    },
  };
}

type Stored = Parameters<LoaderContext['store']['set']>[0];

/** Entries whose digest is the same as before are left as they are. */
function storedOf(
  { id, value, text, said }: Entry<unknown>,
  order: number,
  context: LoaderContext,
): Stored {
  const data = { order, value };
  const digest = context.generateDigest(JSON.stringify([data, text?.body, said], asPlain));
  return { id, data, digest, ...(text && { filePath: text.file, body: text.body, deferredRender: true }) };
}

function asPlain(_: string, value: unknown): unknown {
  return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
}
