/**
 * What shows that a file of evidence says what was written into it: a SHA-256 over all the rest, the names of the case
 * included, so that parts of one file can't stand in another. It finds changes by hand, and nobody who makes it anew:
 * `npm run lab -- --check` does that, by running everything again.
 */
import { sha256 } from './sha256.ts';

/** Of what a file says, in the order in which it says it; white space and escapes are the writer's. */
function digestOf(said: object): string {
  return sha256(JSON.stringify(said));
}

/** What is written: all that there is to say, and its digest at the end. */
export function sealed<T extends object>(said: T): T & { digest: string } {
  return { ...said, digest: digestOf(said) };
}

export interface Opened {
  /** What the file says besides. */
  said: unknown;
  /** Why it can't be taken for what was written. */
  broken?: { value?: string; rule: string };
}

/** What the data of a file say besides their digest. */
export function withoutDigest(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { digest: _, ...said } = data;
  return said;
}

/** The same, and whether the digest is theirs. */
export function opened(data: unknown): Opened {
  if (!isObject(data)) return { said: data };
  const { digest, ...said } = data;
  if (digest === undefined)
    return { said, broken: { rule: 'it has none, so nothing shows what was written' } };
  const own = digestOf(said);
  if (digest === own) return { said };
  const value = JSON.stringify(digest);
  return {
    said,
    broken: { value, rule: `the file was changed by hand: the digest of what it says is ${own}` },
  };
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
