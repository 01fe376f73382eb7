/** How a page runs scripts: what it asks for, hears meanwhile, and gets. `createPlayer` is the way in. */
import type { Phase, Statement } from '../../contract/schemas/evidence.ts';
import type { JsonValue } from '../../contract/vocabulary/json.ts';
import type { PhaseName } from '../../contract/vocabulary/runs.ts';
import type { LimitName } from './limits.ts';

/** While Python and packages arrive and start; a page puts it into words. */
export type Progress =
  /** Bytes as they travel, about; each part with its name: Python, Django. */
  | { stage: 'loading'; parts: readonly { name: string; loaded: number; total: number }[] }
  | { stage: 'starting' }
  | { stage: 'running' };

export interface RunRequest {
  /** An id of content/subjects: `django`. */
  subject: string;
  /** Its file name, as under /scripts/: a traceback shows it. */
  script: string;
  text: string;
}

export type Outcome =
  | { kind: 'returned'; result: JsonValue }
  /** By task(), or before task() was called (`before`). */
  | { kind: 'raised'; error: PythonError; before: boolean }
  /** It came to its end, and task() was never called, or nothing was printed as its result. */
  | { kind: 'nothing' }
  /** It wants what a browser lacks; `missing` is a module, or a database. */
  | { kind: 'lacking'; error: PythonError; missing: string }
  | { kind: 'stopped' }
  | { kind: 'limit'; limit: LimitName }
  /** Python or a package could not be brought or started. `offline` as far as the browser knows. */
  | { kind: 'unloaded'; why: 'offline' | 'incomplete' | 'unsupported' | 'failed'; detail: string };

/** What is missing where it is neither a module nor a database. */
export const NETWORK = 'the network';

export interface PythonError {
  type: string;
  message: string;
  /** As Python prints it, with the lines of the script alone. */
  traceback: string;
  /** Of the script as it ran, from 1, where the error came up in it. */
  line?: number;
}

export interface RunReport {
  subject: string;
  outcome: Outcome;
  /** As evidence has them: those that came to an end. */
  phases: readonly Phase[];
  /** The part in which it was stopped, and what it had sent. */
  unfinished?: { name: PhaseName; statements: readonly Statement[] };
  /** What it printed, the result that the script prints last left out. */
  printed: string;
  /** To standard error. */
  complained: string;
  /** What ran it; undefined where it never came to run. */
  versions?: { python: string; sqlite: string; subject?: string };
  /** From the start of the script to its end. */
  seconds: number;
}

/** One place in which scripts run: one at a time, each in an interpreter of its own. */
export interface Player {
  /** Brings and starts what the next run of the subject needs. Rejects never: a run says what went wrong. */
  warm(subject: string, onProgress?: (progress: Progress) => void): Promise<void>;
  /** Rejects never. A run that is under way is stopped first. The next interpreter is warmed at its end. */
  run(request: RunRequest, onProgress?: (progress: Progress) => void): Promise<RunReport>;
  /** Ends the run that is under way, at once; its report says `stopped`. */
  stop(): void;
  /** Gives back all memory. A later run starts anew. */
  close(): void;
}
