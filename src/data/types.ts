/** What each type checker answers to each question, as records. */
import { z } from 'zod';
import { Report } from '../../contract/schemas/typing-evidence.ts';
import { CATCH_VERDICTS, QuestionKind, RevealVerdict } from '../../contract/schemas/typing.ts';
import { Id } from '../../contract/vocabulary/fields.ts';
import { href } from '../site/href.ts';
import type { TypesView } from '../library/typing.ts';
import { answerOf } from '../features/typing/typing.ts';
import { url } from './records.ts';

const answer = z.strictObject({
  subject: Id,
  setup: Id.describe('The packages, models and settings: one of several attempts for this ORM'),
  checker: Id,
  question: Id,
  title: z.string().describe('Of the question'),
  code: z.string().describe('The statement that is asked about'),
  reason: z.string().nullable().describe('Why a person judged so; null where a rule decides'),
  versions: z.strictObject({
    checker: z.string(),
    python: z.string(),
    packages: z.record(z.string(), z.string()).describe('The ORM and its stubs'),
  }),
  url,
});

export const TypeRecord = z.union([
  answer.extend({
    kind: z.literal(QuestionKind.enum.reveals),
    verdict: RevealVerdict,
    revealed: z.string().describe('The type as the checker wrote it'),
    type: z.string().describe('The same without names of modules'),
    value: z.string().nullable().describe('The type of the value itself, when the code ran'),
  }),
  answer.extend({
    kind: z.literal(QuestionKind.enum.catches),
    verdict: z.enum(CATCH_VERDICTS),
    errors: z.array(Report).describe('What was reported at the mistake'),
    raises: z.string().nullable().describe('The exception, when the code ran; null: none, on SQLite'),
  }),
]);
export type TypeRecord = z.infer<typeof TypeRecord>;

export function typeRecords({ questions, subjects }: TypesView): unknown[] {
  return subjects.flatMap(({ setups }) =>
    setups.flatMap((setup) =>
      [...setup.reports].flatMap(([checker, report]) =>
        questions.map((question) => {
          const { id, kind, title } = question;
          const { verdict, text, reason = null } = answerOf(setup, checker, report, question);
          const mark = setup.marks.find((one) => one.kind === 'ask' && one.question === id);
          return {
            subject: setup.subject,
            setup: setup.id,
            checker,
            question: id,
            title,
            code: mark?.code ?? '',
            reason,
            versions: report.versions,
            url: href(`/types/#${id}-${setup.subject}`),
            kind,
            verdict,
            ...(kind === 'reveals'
              ? { revealed: report.revealed[id], type: text, value: setup.run?.returned[id] ?? null }
              : { errors: report.caught[id]?.mistake, raises: setup.run?.mistaken[id]?.type ?? null }),
          };
        }),
      ),
    ),
  );
}
