/** What `content/types/` holds, read. */
import type { Packages } from './model.ts';
import type { Mark } from './typing-marks.ts';
import type { Checker, Expected, Question, Setup } from '../schemas/typing.ts';

export interface CheckerEntry {
  id: string;
  data: Checker;
  /** Text of its configuration file. */
  configuration: string;
  /** Absent for one that comes from npm. */
  packages?: Packages;
  /** SHA-256 of its lock, or its version in package.json; empty where there is none, which is a problem of its own. */
  pin: string;
}

export interface SetupEntry {
  id: string;
  subject: string;
  data: Setup;
  /** Path of setup.yaml from the root of the repository. */
  file: string;
  /** Python files by their path in the folder that is checked. */
  files: Map<string, string>;
  /** What the set-up adds to a checker’s configuration, by the name of that file. */
  configurations: Map<string, string>;
  packages: Packages;
  /** Names of the packages whose versions are told: the ORM and its stubs. */
  named: string[];
  /** The statements that are asked about, in checks.py. */
  marks: Mark[];
}

export interface SubjectTypes {
  id: string;
  setups: Map<string, SetupEntry>;
  expected: Expected;
  /** Path of expected.yaml from the root of the repository. */
  expectedFile: string;
}

export interface TypesContent {
  questions: Map<string, Question>;
  checkers: Map<string, CheckerEntry>;
  subjects: Map<string, SubjectTypes>;
}

/** The file with the marks. */
export const CHECKS = 'checks.py';

/** The file that makes the shop run, and that is not judged. */
export const PREPARE = 'prepare.py';

export function setupsOf({ subjects }: TypesContent): SetupEntry[] {
  return [...subjects.values()].flatMap(({ setups }) => [...setups.values()]);
}
