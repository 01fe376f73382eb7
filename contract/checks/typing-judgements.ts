/** Types that nobody has judged, and judgements of types that are revealed no more. */
import type { Problem } from '../files/problem.ts';
import type { CheckerEntry, SetupEntry, TypesContent } from '../content/typing.ts';
import { type CheckEvidence, isRun, type TypeEvidence } from '../schemas/typing-evidence.ts';
import { judgeReveal, judges } from '../content/typing-verdict.ts';

/** A type that is neither expected nor unknown says something: a person must say what it is worth. */
export function unjudged(
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
export function checkJudgements(types: TypesContent, reports: readonly TypeEvidence[]): Problem[] {
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
