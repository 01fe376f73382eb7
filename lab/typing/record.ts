/** Turns what a checker or Python said into evidence, or says why it can't be. Pure. */
import { z } from 'zod';
import {
  type CheckerEntry,
  type SetupEntry,
  type TypesContent,
  CHECKS,
  PREPARE,
} from '../../contract/content/typing.ts';
import {
  type CheckEvidence,
  PYTHON_RUN,
  type Report,
  type RunEvidence,
} from '../../contract/schemas/typing-evidence.ts';
import { GENERATED } from '../../contract/schemas/evidence.ts';
import { inputsOf } from '../../contract/content/typing-inputs.ts';
import type { Mark } from '../../contract/content/typing-marks.ts';
import type { Diagnostic } from './checkers.ts';
import { TYPES_VERSION } from './version.ts';

export interface CheckJob {
  setup: SetupEntry;
  /** Absent: Python itself runs the files. */
  checker?: CheckerEntry;
}

/** The name of a check as people type and read it. */
export function nameOf({ setup, checker }: CheckJob): string {
  return `${setup.subject} · ${setup.id} · ${checker?.id ?? PYTHON_RUN}`;
}

function common({ setup, checker }: CheckJob) {
  return {
    generated: GENERATED,
    subject: setup.subject,
    setup: setup.id,
    sha256: inputsOf(setup, checker).sha256,
    lock: setup.packages.lock,
    lab: TYPES_VERSION,
  } as const;
}

/** @param diagnostics with paths from the folder that was checked */
export function recordCheck(
  { questions }: TypesContent,
  { setup, checker }: Required<CheckJob>,
  diagnostics: readonly Diagnostic[],
  versions: CheckEvidence['versions'],
): CheckEvidence | { failed: string } {
  const revealed: CheckEvidence['revealed'] = {};
  const caught: CheckEvidence['caught'] = {};
  const told = new Set<Diagnostic>();
  for (const { id, kind } of questions.values()) {
    const [ask, right] = (['ask', 'right'] as const).map((wanted) =>
      setup.marks.find((mark) => mark.question === id && mark.kind === wanted),
    );
    if (kind === 'reveals') {
      const answers = diagnostics.filter((one) => one.revealed !== undefined && isAt(one, ask));
      const [answer, ...more] = answers;
      if (answer?.revealed === undefined || more.length > 0)
        return { failed: `it revealed ${answers.length} types for ${id}, and one is asked for` };
      revealed[id] = answer.revealed;
      told.add(answer);
    } else {
      const at = (mark: Mark | undefined): Report[] =>
        diagnostics
          .filter((one) => isAt(one, mark))
          .map((one) => {
            told.add(one);
            return reportOf(one);
          });
      caught[id] = { mistake: at(ask), right: at(right) };
    }
  }
  const elsewhere = diagnostics
    .filter((one) => !told.has(one) && one.revealed === undefined && one.file !== PREPARE)
    .map(reportOf);
  return {
    ...common({ setup, checker }),
    checker: checker.id,
    pin: checker.pin,
    versions,
    revealed,
    caught: Object.fromEntries(
      Object.entries(caught).map(([id, { mistake, right }]) => [
        id,
        { mistake: mistake.sort(inFile), right: right.sort(inFile) },
      ]),
    ),
    elsewhere: elsewhere.sort(inFile),
  };
}

function isAt({ file, line }: Diagnostic, mark: Mark | undefined): boolean {
  return mark !== undefined && file === CHECKS && line >= mark.from && line <= mark.to;
}

function reportOf({ file, line, code, message }: Diagnostic): Report {
  return { file, line, code, message };
}

/** Checkers look at files side by side: what they say of them comes in any order. */
function inFile(a: Report, b: Report): number {
  return (
    compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What versions.py prints. */
export const Versions = z.strictObject({ python: z.string(), packages: z.record(z.string(), z.string()) });
export type Versions = z.infer<typeof Versions>;

const Observed = z.strictObject({
  returned: z.record(z.string(), z.string()),
  mistaken: z.record(
    z.string(),
    z.union([z.strictObject({ type: z.string(), message: z.string() }), z.null()]),
  ),
  failures: z.array(z.string()),
});

/** @param printed the last line of what observe.py printed */
export function recordRun(
  { questions }: TypesContent,
  job: CheckJob,
  printed: string,
  versions: Versions,
): RunEvidence | { failed: string } {
  const { returned, mistaken, failures } = Observed.parse(JSON.parse(printed));
  if (failures.length > 0) return { failed: failures.join('\n') };
  for (const { id, kind } of questions.values()) {
    if (!(id in (kind === 'reveals' ? returned : mistaken)))
      return { failed: `no function with "# ask: ${id}" in it ran to that statement` };
  }
  return {
    ...common(job),
    checker: PYTHON_RUN,
    versions,
    returned: sorted(returned),
    mistaken: sorted(mistaken),
  };
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compare(a, b)));
}
