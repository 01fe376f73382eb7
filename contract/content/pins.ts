/** Pins of packages: `name[extra]==version` in requirements.in, the same with hashes in the lock that is made of it. */

const PIN = /^([\w.-]+)(\[[\w.,-]+\])?==([\w.+!]+)$/;

export interface Pin {
  /** As PyPI compares names: `psycopg_binary` and `Psycopg-Binary` are one. */
  name: string;
  /** As it stands there, with its extras: `psycopg[binary]`. */
  written: string;
  version: string;
}

/** @returns undefined where it pins no one version */
export function parsePin(line: string): Pin | undefined {
  const [, name, extras = '', version] = PIN.exec(line) ?? [];
  return name === undefined || version === undefined
    ? undefined
    : { name: packageName(name), written: name + extras, version };
}

export function packageName(text: string): string {
  return text.toLowerCase().replace(/[-_.]+/g, '-');
}

/** The version of each package that a lock pins, by its name; hashes, markers and comments aside. */
export function lockedVersions(lock: string): Map<string, string> {
  const pins = lock.split('\n').flatMap((line) => parsePin(line.split(/[ ;\\]/, 1)[0] ?? '') ?? []);
  return new Map(pins.map(({ name, version }) => [name, version]));
}
