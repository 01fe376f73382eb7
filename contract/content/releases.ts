/** Releases of a subject: "5.2", and the older and newer ones. */
import type { Packages, SubjectEntry } from './model.ts';
import { packageName, parsePin } from './pins.ts';

/** Sorts oldest first: 4.2 before 4.10. */
export function compareReleases(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** What an older release is called: `django@5.2`; without one the subject itself. */
export function withRelease(subject: string, release: string | undefined): string {
  return release === undefined ? subject : `${subject}@${release}`;
}

/** What a subject with another package beside its own is called: `tortoise+aerich`. */
export function withOther(subject: string, other: string): string {
  return `${subject}+${other}`;
}

/** The release that a version belongs to: 6.1 for 6.1.3. */
export function releaseOfVersion(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

type Pinned = Pick<SubjectEntry, 'data'> & Pick<Packages, 'requirements'>;

/** The version of a subject that is pinned; undefined where it has no package of its own. */
export function pinnedVersion({ data, requirements }: Pinned): string | undefined {
  if (data.package === null) return undefined;
  const wanted = packageName(data.package);
  return requirements.map(parsePin).find((pin) => pin?.name === wanted)?.version;
}

/** The release of a subject that is compared, from its pin; undefined where it has no package of its own. */
export function comparedRelease(pinned: Pinned): string | undefined {
  const version = pinnedVersion(pinned);
  return version === undefined ? undefined : releaseOfVersion(version);
}
