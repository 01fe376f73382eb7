/** What is pinned where, and how a newer version is written there. Pure. */
import type { Packages } from '../../contract/content/model.ts';
import { parsePin, type Pin } from '../../contract/content/pins.ts';
import { compareReleases } from '../../contract/content/releases.ts';

/** One line of a requirements.in. */
export interface PlacedPin extends Pin {
  /** What `npm run lab -- lock` calls the place. */
  where: string;
  /** Path from the root of the repository. */
  file: string;
  /** The Python with which it must work. */
  python: string;
}

/** @param usual the Python where the packages name none */
export function pinsIn(where: string, packages: Packages | undefined, usual: string): PlacedPin[] {
  const { requirements = [], lockFile = '', python = usual } = packages ?? {};
  const file = lockFile.replace(/\.txt$/, '.in');
  return requirements.flatMap((line) => {
    const pin = parsePin(line);
    return pin ? [{ where, file, ...pin, python }] : [];
  });
}

/** Whether a registry's version is newer: what it calls its newest may be older than a pinned pre-release. */
export function isNewer(version: string, than: string): boolean {
  const parts = (text: string): [string, string] => {
    const [, release = '', rest = ''] = /^(\d+(?:\.\d+)*)(.*)$/.exec(text) ?? [];
    return [release, rest];
  };
  const [[release, rest], [oldRelease, oldRest]] = [parts(version), parts(than)];
  const order = compareReleases(release, oldRelease);
  if (order !== 0) return order > 0;
  // 2.1 comes after 2.1rc1, and 2.1.post1 after 2.1.
  if (rest === '') return oldRest !== '' && !oldRest.startsWith('.post');
  return oldRest === '' ? rest.startsWith('.post') : compareReleases(rest, oldRest) > 0;
}

/** The text of a requirements.in with other versions; comments and order stay. */
export function rewritten(text: string, versions: ReadonlyMap<string, string>): string {
  return text.replace(/^\S+/gm, (line) => {
    const pin = parsePin(line);
    const version = versions.get(pin?.name ?? '');
    return pin && version !== undefined ? `${pin.written}==${version}` : line;
  });
}

/** Columns as wide as what stands in them. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
