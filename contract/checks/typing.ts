/** Says where `evidence/types/` does not belong to the content beside it. */
import { packageName, parsePin, type Pin } from '../content/pins.ts';
import { TYPES_VERSION } from '../content/lab.ts';
import type { Problem } from '../files/problem.ts';
import { pythonRule } from './versions.ts';
import { checkJudgements, unjudged } from './typing-judgements.ts';
import { type CheckerEntry, type SetupEntry, setupsOf, type TypesContent } from '../content/typing.ts';
import { isRun, PYTHON_RUN, type TypeEvidence, typeEvidenceFile } from '../schemas/typing-evidence.ts';
import { inputsOf } from '../content/typing-inputs.ts';

/** Evidence that is missing, stale or of nothing, and types that nobody has judged. */
export function checkTypes(types: TypesContent, reports: readonly TypeEvidence[]): Problem[] {
  const byFile = new Map(reports.map((report) => [typeEvidenceFile(report), report]));
  const wanted = new Set<string>();
  const problems = setupsOf(types).flatMap((setup) =>
    [PYTHON_RUN, ...setup.data.checkers].flatMap((checker) => {
      const file = typeEvidenceFile({ subject: setup.subject, setup: setup.id, checker });
      wanted.add(file);
      const remedy = againCommand(setup.subject);
      const report = byFile.get(file);
      if (report) return checkReport(types, setup, report, remedy);
      return [{ file, rule: `${setup.file} asks for it, and it is not there`, remedy }];
    }),
  );
  const orphans = [...byFile.keys()]
    .filter((file) => !wanted.has(file))
    .map((file) => ({
      file,
      rule: 'content/types/ has no such set-up or type checker',
      remedy: 'delete the file, or restore the set-up',
    }));
  return [...problems, ...orphans, ...checkJudgements(types, reports)];
}

function againCommand(subject: string): string {
  return `npm run lab -- types ${subject}`;
}

function checkReport(
  types: TypesContent,
  setup: SetupEntry,
  report: TypeEvidence,
  remedy: string,
): Problem[] {
  const file = typeEvidenceFile(report);
  const checker = types.checkers.get(report.checker);
  const { sha256 } = inputsOf(setup, checker);
  if (report.sha256 !== sha256) {
    const rule = `other files were checked than content/types/${setup.subject} holds now: their SHA-256 is ${sha256}`;
    return [{ file, field: 'sha256', value: report.sha256, rule, remedy }];
  }
  if (setup.packages.lock && report.lock !== setup.packages.lock) {
    const rule = `it ran with other packages than ${setup.packages.lockFile} now names`;
    return [{ file, field: 'lock', value: report.lock, rule, remedy }];
  }
  const wrong = wrongLook(setup, checker, report);
  if (wrong) return [{ file, ...wrong, remedy: `${remedy} --force` }];
  const told = new Map(
    Object.entries(report.versions.packages).map(([name, version]) => [packageName(name), version]),
  );
  for (const { name, version } of setup.named.flatMap((own) => pinOf(setup, own) ?? []))
    if (told.get(name) !== version) {
      const rule = `it must tell of ${name} ${version}, as is pinned`;
      return [{ file, field: 'versions.packages', rule, remedy: `${remedy} --force` }];
    }
  if (isRun(report)) return unanswered(types, file, 'reveals', report.returned, remedy);
  if (checker && report.pin !== checker.pin) {
    const rule = `it ran with another ${checker.data.name} than is now pinned`;
    return [{ file, field: 'pin', value: report.pin, rule, remedy }];
  }
  return [
    ...unanswered(types, file, 'reveals', report.revealed, remedy),
    ...unanswered(types, file, 'catches', report.caught, remedy),
    ...(checker ? unjudged(types, setup, checker, report) : []),
  ];
}

/** The lab, Python and checker that a report names must be those that are now asked. */
function wrongLook(
  { packages }: SetupEntry,
  checker: CheckerEntry | undefined,
  report: TypeEvidence,
): Omit<Problem, 'file' | 'remedy'> | undefined {
  const { lab, versions } = report;
  if (lab !== TYPES_VERSION)
    return { field: 'lab', value: String(lab), rule: `it must be ${TYPES_VERSION}, as the lab is by now` };
  const python = pythonRule(versions.python, packages.python);
  if (python || !checker || isRun(report)) return python;
  const { name, registry } = checker.data.package;
  const pinned = registry === 'npm' ? checker.pin : checker.packages?.locked?.get(packageName(name));
  // Another pin is told below, and what its lock lacks elsewhere.
  if (pinned === undefined || report.pin !== checker.pin || report.versions.checker === pinned)
    return undefined;
  const rule = `it must be ${pinned}, as is pinned`;
  return { field: 'versions.checker', value: report.versions.checker, rule };
}

function pinOf({ packages }: SetupEntry, name: string): Pin | undefined {
  return packages.requirements
    .flatMap((line) => parsePin(line) ?? [])
    .find((pin) => pin.name === packageName(name));
}

function unanswered(
  { questions }: TypesContent,
  file: string,
  kind: 'reveals' | 'catches',
  answers: Record<string, unknown>,
  remedy: string,
): Problem[] {
  return [...questions.values()]
    .filter((question) => question.kind === kind && !(question.id in answers))
    .map(({ id }) => ({ file, field: id, rule: 'the question has no answer', remedy }));
}
