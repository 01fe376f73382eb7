/** What type checkers answer, and how good each answer is. Pure. */
import type { CheckEvidence } from '../../../contract/schemas/typing-evidence.ts';
import {
  CATCH_VERDICTS,
  type CatchVerdict,
  type Question,
  RevealVerdict,
} from '../../../contract/schemas/typing.ts';
import { judgeCatch, judgeReveal, tellingReport } from '../../../contract/content/typing-verdict.ts';
import type { SetupView, TypesView } from '../../library/typing.ts';
import { catchWords, revealWords } from './verdict-words.ts';

export type TypeVerdict = RevealVerdict | CatchVerdict;

export const typeVerdictWords = { ...revealWords, ...catchWords };

/** Best first: the order in which a page tells them. To complain either way is no better than to miss. */
const ORDER: readonly TypeVerdict[] = [...RevealVerdict.options, ...CATCH_VERDICTS];

/** What one checker, with one set-up, answers to one question. */
export interface TypeAnswer {
  setup: SetupView;
  checker: string;
  verdict: TypeVerdict;
  /** The type as short as it goes; the first line of the message; empty where nothing was said. */
  text: string;
  reason?: string;
}

export function answerOf(
  setup: SetupView,
  checker: string,
  report: CheckEvidence,
  question: Question,
): TypeAnswer {
  if (question.kind === 'catches') {
    const found = report.caught[question.id] ?? { mistake: [], right: [] };
    const verdict = judgeCatch(found);
    return { setup, checker, verdict, text: tellingReport(found)?.message.split('\n')[0] ?? '' };
  }
  const revealed = report.revealed[question.id] ?? '';
  const { verdict, type, reason } = judgeReveal(setup.expected, {
    question: question.id,
    setup: setup.id,
    checker,
    revealed,
  });
  // The check of the content refuses a type that nobody has judged.
  if (!verdict) throw new Error(`${setup.subject}, ${setup.id}, ${checker}: nobody has judged ${type}`);
  return { setup, checker, verdict, text: type, ...(reason !== undefined && { reason }) };
}

/** Every answer about one ORM to one question, set-up by set-up. */
function answersOf(setups: readonly SetupView[], question: Question): TypeAnswer[] {
  return setups.flatMap((setup) =>
    [...setup.reports].map(([checker, report]) => answerOf(setup, checker, report, question)),
  );
}

/** Answers that come to the same. */
export interface AnswerGroup {
  verdict: TypeVerdict;
  /** What the checkers say, each once. */
  texts: { text: string; checkers: string[] }[];
  reasons: string[];
  /** By set-up, the checkers that answer so; a set-up is `whole` where all of its checkers do. */
  who: { setup: SetupView; checkers: string[]; whole: boolean }[];
  /** No set-up and no checker answers otherwise. */
  everywhere: boolean;
}

/** The answers of one ORM to one question by verdict, best first. */
export function groupsOf(setups: readonly SetupView[], question: Question): AnswerGroup[] {
  const answers = answersOf(setups, question);
  const groups = Map.groupBy(answers, ({ verdict }) => verdict);
  return [...groups.entries()]
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([verdict, own]) => ({
      verdict,
      texts: [...Map.groupBy(own, ({ text }) => text)]
        .filter(([text]) => text)
        .map(([text, same]) => ({ text, checkers: [...new Set(same.map(({ checker }) => checker))] })),
      reasons: [...new Set(own.flatMap(({ reason }) => reason ?? []))],
      who: [...Map.groupBy(own, ({ setup }) => setup)].map(([setup, same]) => ({
        setup,
        checkers: same.map(({ checker }) => checker),
        whole: same.length === setup.reports.size,
      })),
      everywhere: own.length === answers.length,
    }));
}

/** The best verdict that an ORM reaches at a question, with any set-up and checker. */
export function bestVerdict(setups: readonly SetupView[], question: Question): TypeVerdict | undefined {
  return groupsOf(setups, question)[0]?.verdict;
}

/** Every verdict that an ORM gets at a question. */
export function verdictsOf(subjects: TypesView['subjects'], question: Question): TypeVerdict[] {
  return subjects.flatMap(({ setups }) => answersOf(setups, question).map(({ verdict }) => verdict));
}
