/** Releases of a subject: "5.2", and the older and newer ones. */
import type { Packages, SubjectEntry } from './content.ts';

/** Sorts oldest first: 4.2 before 4.10. */
export function compareReleases(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The release that a version belongs to: 6.1 for 6.1.3. */
export function releaseOfVersion(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** The release of a subject that is compared, from its pin; undefined where it has no package of its own. */
export function comparedRelease({
  data,
  requirements,
}: Pick<SubjectEntry, 'data'> & Packages): string | undefined {
  const wanted = data.package?.toLowerCase();
  for (const pin of requirements) {
    const [name = '', version = ''] = pin.split('==');
    if (name.replace(/\[.*/, '').toLowerCase() === wanted) return releaseOfVersion(version);
  }
  return undefined;
}
