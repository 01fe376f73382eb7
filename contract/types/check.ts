/** Reads `evidence/types/` and says where it does not belong to the content beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problemsOf } from '../problem.ts';
import { type CheckerEntry, type SetupEntry, setupsOf, type TypesContent } from './content.ts';
import {
  type CheckEvidence,
  isRun,
  PYTHON_RUN,
  type TypeEvidence,
  TypeEvidence as Schema,
  typeEvidenceFile,
  TYPES_FOLDER,
} from './evidence.ts';
import { inputsOf } from './inputs.ts';
import { judgeReveal, judges } from './verdict.ts';

/** Every report that the evidence holds, and what is wrong with the rest: not JSON, wrong shape, wrong file. */
export function readTypeEvidence(root: string): { reports: TypeEvidence[]; problems: Problem[] } {
  const reports: TypeEvidence[] = [];
  const problems: Problem[] = [];
  const names = existsSync(join(root, TYPES_FOLDER)) ? readdirSync(join(root, TYPES_FOLDER)).sort() : [];
  for (const file of names.filter((name) => !name.startsWith('.')).map((name) => `${TYPES_FOLDER}/${name}`)) {
    const remedy = 'delete the file and run: npm run lab -- types';
    let data: unknown;
    try {
      data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file))));
    } catch (error) {
      problems.push({ file, rule: `not JSON in UTF-8: ${(error as Error).message}`, remedy });
      continue;
    }
    const result = Schema.safeParse(data);
    if (!result.success) {
      problems.push(...problemsOf(result.error, file, data, remedy));
    } else if (typeEvidenceFile(result.data) !== file) {
      problems.push({ file, rule: `the report inside belongs in ${typeEvidenceFile(result.data)}`, remedy });
    } else {
      reports.push(result.data);
    }
  }
  return { reports, problems };
}

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

/** A type that is neither expected nor unknown says something: a person must say what it is worth. */
function unjudged(
  types: TypesContent,
  setup: SetupEntry,
  checker: CheckerEntry,
  report: CheckEvidence,
): Problem[] {
  const subject = types.subjects.get(setup.subject);
  if (!subject) return [];
  return Object.entries(report.revealed).flatMap(([question, revealed]) => {
    const answer = judgeReveal(subject.expected, {
      question,
      setup: setup.id,
      checker: checker.id,
      revealed,
    });
    if (answer.verdict) return [];
    const rule = `${checker.data.name} reveals "${answer.type}" for ${question} with the set-up ${setup.id}, which nobody has judged`;
    return [
      {
        file: subject.expectedFile,
        field: 'judged',
        rule,
        remedy: 'add it under "judged", or the type under "types"',
      },
    ];
  });
}

/** A judgement is about one text: where another is revealed now, it must be made again. */
function checkJudgements(types: TypesContent, reports: readonly TypeEvidence[]): Problem[] {
  return [...types.subjects.values()].flatMap(({ id, expected, expectedFile }) =>
    expected.judged.flatMap((judgement) =>
      judgement.setups.flatMap((setup) =>
        judgement.checkers.flatMap((checker) => {
          const answer = { question: judgement.question, setup, checker };
          const at = { file: expectedFile, field: `judged: ${judgement.question}, ${setup}, ${checker}` };
          const report = reports.find(
            (one): one is CheckEvidence =>
              !isRun(one) && one.subject === id && one.setup === setup && one.checker === checker,
          );
          const revealed = report?.revealed[judgement.question];
          if (revealed === undefined) {
            return [
              { ...at, rule: 'there is no such answer to judge', remedy: 'correct the ids, or remove it' },
            ];
          }
          const { type, reason } = judgeReveal(
            { ...expected, judged: expected.judged.filter((one) => judges(one, answer)) },
            { ...answer, revealed },
          );
          if (type === judgement.revealed && reason === judgement.reason) return [];
          const rule = `it was made for "${judgement.revealed}", and now "${type}" is revealed`;
          return [
            { ...at, value: judgement.revealed, rule, remedy: 'judge the new type, or remove the judgement' },
          ];
        }),
      ),
    ),
  );
}
