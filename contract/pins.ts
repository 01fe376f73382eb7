/** Pins of packages: `name[extra]==version` in requirements.in, the same with hashes in the lock that is made of it. */

const PIN = /^([\w.-]+)(?:\[[\w.,-]+\])?==([\w.+!]+)$/;

export interface Pin {
  /** As PyPI compares names: `psycopg_binary` and `Psycopg-Binary` are one. */
  name: string;
  version: string;
}

/** @returns undefined where it pins no one version */
export function parsePin(line: string): Pin | undefined {
  const [, name, version] = PIN.exec(line) ?? [];
  return name === undefined || version === undefined ? undefined : { name: packageName(name), version };
}

export function packageName(text: string): string {
  return text.toLowerCase().replace(/[-_.]+/g, '-');
}

/** What a lock pins, hashes and comments aside. */
export function lockedPins(lock: string): Pin[] {
  return lock.split('\n').flatMap((line) => parsePin(line.split(/[ ;\\]/, 1)[0] ?? '') ?? []);
}
