/** How a server that runs asks the collections for what changed: it must not end where something is half written. */

const KEY = 'emitted';

export interface Ask {
  /** Set by the first collection that reads for it. Astro says nothing of a sync that it left out. */
  isRead: boolean;
  /** Files with a problem, by their paths from the root: set with it. */
  wrong: ReadonlySet<string>;
}

/** What goes with `refreshContent()`. */
export function contextOf(ask: Ask): Record<string, unknown> {
  return { [KEY]: ask };
}

/** @returns undefined where no server runs yet: at a build, and while one starts */
export function askIn(context: Record<string, unknown> | undefined): Ask | undefined {
  return context?.[KEY] as Ask | undefined;
}
