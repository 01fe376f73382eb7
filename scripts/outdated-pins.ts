/** What is pinned where, and how a newer version is written there. Pure. */
import type { Packages } from '../contract/content.ts';

/** One line of a requirements.in. */
export interface Pin {
  /** What `npm run lab -- lock` calls the place. */
  where: string;
  /** Path from the root of the repository. */
  file: string;
  /** As the registry compares names. */
  name: string;
  /** As it stands there, with its extras: `psycopg[binary]`. */
  written: string;
  version: string;
  /** The Python with which it must work. */
  python: string;
}

/** @param usual the Python where the packages name none */
export function pinsIn(where: string, packages: Packages | undefined, usual: string): Pin[] {
  const { requirements = [], lockFile = '', python = usual } = packages ?? {};
  const file = lockFile.replace(/\.txt$/, '.in');
  return requirements.flatMap((line) => {
    const [written, version] = line.trim().split('==');
    return written && version ? [{ where, file, name: nameOf(written), written, version, python }] : [];
  });
}

/** Registries take `Flask_SQLAlchemy[async]` and `flask-sqlalchemy` for the same. */
export function nameOf(written: string): string {
  return written
    .replace(/\[.*/, '')
    .replace(/[-_.]+/g, '-')
    .toLowerCase();
}

/** What `uv pip compile` printed: the version of each package. */
export function versionsIn(compiled: string): Map<string, string> {
  const lines = compiled.split('\n').flatMap((line) => {
    const [, written, version] = /^([^\s#=]+)==([^\s;]+)/.exec(line) ?? [];
    return written && version ? [[nameOf(written), version] as const] : [];
  });
  return new Map(lines);
}

/** Whether a registry's version is newer: what it calls its newest may be older than a pinned pre-release. */
export function isNewer(version: string, than: string): boolean {
  const parts = (text: string): [string, string] => {
    const [, release = '', rest = ''] = /^(\d+(?:\.\d+)*)(.*)$/.exec(text) ?? [];
    return [release, rest];
  };
  const [[release, rest], [oldRelease, oldRest]] = [parts(version), parts(than)];
  const order = release.localeCompare(oldRelease, 'en', { numeric: true });
  if (order !== 0) return order > 0;
  // 2.1 comes after 2.1rc1, and 2.1.post1 after 2.1.
  if (rest === '') return oldRest !== '' && !oldRest.startsWith('.post');
  return oldRest === '' ? rest.startsWith('.post') : rest.localeCompare(oldRest, 'en', { numeric: true }) > 0;
}

/** The text of a requirements.in with other versions; comments and order stay. */
export function rewritten(text: string, versions: ReadonlyMap<string, string>): string {
  return text.replace(/^([\w.-]+(?:\[[\w.,-]+\])?)==[\w.+!]+/gm, (line, written: string) => {
    const version = versions.get(nameOf(written));
    return version === undefined ? line : `${written}==${version}`;
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
