/** How many answers of type checkers are right, for each set-up and for each ORM. Pure. */
import type { CheckEvidence, Report } from '../../../contract/schemas/typing-evidence.ts';
import type { Question } from '../../../contract/schemas/typing.ts';
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import type { SetupView, TypesView } from '../../library/typing.ts';
import { answerOf, type TypeVerdict } from './typing.ts';

export interface TypeTally {
  exact: number;
  reveals: number;
  caught: number;
  catches: number;
  /** Errors reported for code without a mistake. */
  complaints: number;
}

export function complaintsOf({ elsewhere, caught }: CheckEvidence): Report[] {
  return [...elsewhere, ...Object.values(caught).flatMap(({ right }) => right)];
}

export function tallyOf(
  setup: SetupView,
  checker: string,
  questions: readonly Question[],
): TypeTally | undefined {
  const report = setup.reports.get(checker);
  if (!report) return undefined;
  const verdicts = questions.map((question) => answerOf(setup, checker, report, question).verdict);
  const count = (wanted: TypeVerdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  const ofKind = (kind: Question['kind']): number =>
    questions.filter((question) => question.kind === kind).length;
  return {
    exact: count('exact'),
    reveals: ofKind('reveals'),
    caught: count('caught'),
    catches: ofKind('catches'),
    complaints: complaintsOf(report).length,
  };
}

/** "7 of 7 types exact, 1 of 3 mistakes caught" */
function tallyInWords({ exact, reveals, caught, catches }: TypeTally): string {
  return `${exact} of ${reveals} types exact, ${caught} of ${catches} mistakes caught`;
}

/** One attempt, with the checkers that come to the same tally. */
interface TallyLine {
  setup: SetupView;
  checkers: string[];
  tally: TypeTally;
}

/** What each set-up of an ORM comes to, best first. */
function tallyLines({ questions, checkers }: TypesView, setups: readonly SetupView[]): TallyLine[] {
  const nameOf = (id: string): string => checkers.find((checker) => checker.id === id)?.name ?? id;
  const score = ({ tally }: TallyLine): number => tally.exact * 100 + tally.caught * 10;
  return setups
    .flatMap((setup) => {
      const tallies = [...setup.reports.keys()].flatMap((checker) => {
        const tally = tallyOf(setup, checker, questions);
        return tally ? [{ checker, tally }] : [];
      });
      return [...Map.groupBy(tallies, ({ tally }) => tallyInWords(tally)).values()].flatMap(
        (same): TallyLine[] =>
          same[0]
            ? [{ setup, checkers: same.map(({ checker }) => nameOf(checker)), tally: same[0].tally }]
            : [],
      );
    })
    .sort((a, b) => score(b) - score(a) || a.tally.complaints - b.tally.complaints);
}

/**
 * An ORM in a few lines, for its profile and for pairs, such as
 * "mypy, pyright and ty, SQLAlchemy alone: 7 of 7 types exact, 1 of 3 mistakes caught"; best first, empty where
 * nobody has looked.
 */
export function typesOf(view: TypesView, subjectId: string): string[] {
  const own = view.subjects.find(({ subject }) => subject.id === subjectId);
  return tallyLines(view, own?.setups ?? []).map(
    ({ setup, checkers, tally }) => `${listInWords(checkers)}, ${setup.title}: ${tallyInWords(tally)}`,
  );
}

/** Complaints about right code, told once each, most frequent first. */
export function complaintLines(
  report: CheckEvidence,
): { text: string; code: string; files: string[]; count: number }[] {
  const complaints = complaintsOf(report).map(({ message, ...rest }) => ({
    ...rest,
    text: message.split('\n')[0] ?? '',
  }));
  return [...Map.groupBy(complaints, ({ code, text }) => `${code} ${text}`).values()]
    .flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      return [
        {
          text: first.text,
          code: first.code,
          files: [...new Set(same.map(({ file }) => file))],
          count: same.length,
        },
      ];
    })
    .sort((a, b) => b.count - a.count);
}

/** "all 7 types exact and 1 of 3 mistakes caught, with mypy, pyright and ty (Models as dataclasses)" */
export function bestInWords(view: TypesView, setups: readonly SetupView[]): string {
  const [best] = tallyLines(view, setups);
  if (!best) return '';
  const { setup, checkers, tally } = best;
  const how = setup.siblings > 0 ? `${listInWords(checkers)} (${setup.title})` : listInWords(checkers);
  return `${tallyInWords(tally)}, with ${how}.`;
}
