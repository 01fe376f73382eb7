/** ORMs that go on to another release, and whose old one should stay: else what is new in the new one can't be told. Pure. */
import type { Content } from '../contract/content/model.ts';
import { packageName } from '../contract/content/pins.ts';
import { releaseOfVersion } from '../contract/content/releases.ts';

export interface Move {
  /** Of the package, as it is pinned. */
  name: string;
  from: string;
  to: string;
}

/** One sentence each, as docs/take-newer-versions.md asks. */
export function leftReleases(moves: readonly Move[], subjects: Content['subjects']): string[] {
  const orms = [...subjects.values()].filter(({ data }) => data.kind === 'orm');
  return orms.flatMap(({ id, data, releases }) => {
    const move = moves.find(({ name }) => packageName(name) === packageName(data.package ?? ''));
    if (!move) return [];
    const [old, next] = [move.from, move.to].map(releaseOfVersion) as [string, string];
    return old === next || releases.has(old)
      ? []
      : [
          `${data.name} ${old} → ${next} is another release: add ${old} as content/subjects/${id}/releases/${old}/ first (docs/add-an-older-release.md), or what is new in ${next} can’t be told.`,
        ];
  });
}
