/** Answers of a copied ORM that differ from its original's where the same runs may bear them out, or none are needed. */
import { sha256 } from '../../contract/files/sha256.ts';

type Said = Record<string, unknown>;

export interface OtherStanding {
  standing: Said;
  /** Whether it needs the code and the runs of its original. */
  runs: boolean;
}

const DID = ['native', 'partial', 'workaround'];

/**
 * @param said what the content says of the original
 * @param about what the choice depends on, and what it names
 */
export function otherStanding(
  said: Said,
  { seed, name, isTask }: { seed: string; name: string; isTask: boolean },
): OtherStanding {
  const same = { standing: said, runs: said['source'] === undefined };
  if (said['source'] !== undefined || !DID.includes(String(said['status']))) return same;
  const chance = parseInt(sha256(seed).slice(0, 8), 16) % 26;
  if (chance < (isTask ? 1 : 2)) return { standing: { status: 'unknown' }, runs: false };
  if (chance < 3) {
    const reason = `It makes no sense in ${name}, which has one way alone.`;
    return { standing: { status: 'inapplicable', reason }, runs: false };
  }
  if (chance < 7)
    return { ...same, standing: { ...said, status: 'partial', note: 'With a limit: the first call alone.' } };
  if (chance < 10) {
    const note =
      'A few lines of one’s own: it has no call that does this in one go, so the condition is written as SQL.';
    return { ...same, standing: { ...said, status: 'workaround', note } };
  }
  // Of a feature somebody may say so; at a task a run would have to end.
  return chance < 13 && !isTask ? { standing: missing(name), runs: false } : same;
}

function missing(name: string): Said {
  return {
    status: 'missing',
    note: `${name} has none.`,
    source: { url: 'https://example.org/documentation/', version: '1.0', checked: '2026-11-26' },
  };
}
