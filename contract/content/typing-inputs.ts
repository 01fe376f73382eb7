/** What is laid out in a folder before a type checker looks at it. */
import { sha256 } from '../files/sha256.ts';
import type { CheckerEntry, SetupEntry } from './typing.ts';

export interface Inputs {
  /** Text of each file by its path in the folder. */
  files: Map<string, string>;
  sha256: string;
}

/** @param checker whose configuration is added; without one the files are those that Python runs */
export function inputsOf(setup: SetupEntry, checker?: CheckerEntry): Inputs {
  const files = new Map(setup.files);
  if (checker) {
    const name = checker.data.configuration;
    files.set(name, `${checker.configuration}${setup.configurations.get(name) ?? ''}`);
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return { files, sha256: sha256(JSON.stringify(sorted)) };
}
