/** What type checkers see, as a page tells it. Pure. */
import type { CheckEvidence, Report } from '../../contract/types/evidence.ts';
import {
  CATCH_VERDICTS,
  type CatchVerdict,
  catchWords,
  type Question,
  RevealVerdict,
  revealWords,
} from '../../contract/types/schema.ts';
import { judgeCatch, judgeReveal, tellingReport } from '../../contract/types/verdict.ts';
import type { SetupView, TypesView } from '../types.ts';

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
export function answersOf(setups: readonly SetupView[], question: Question): TypeAnswer[] {
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
export function tallyInWords({ exact, reveals, caught, catches }: TypeTally): string {
  return `${exact} of ${reveals} types exact, ${caught} of ${catches} mistakes caught`;
}

/** One attempt, with the checkers that come to the same tally. */
export interface TallyLine {
  setup: SetupView;
  checkers: string[];
  tally: TypeTally;
}

/** What each set-up of an ORM comes to, best first. */
export function tallyLines({ questions, checkers }: TypesView, setups: readonly SetupView[]): TallyLine[] {
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
    ({ setup, checkers, tally }) => `${inWords(checkers)}, ${setup.title}: ${tallyInWords(tally)}`,
  );
}

/** "mypy, pyright and ty" */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Who answers so: "every set-up", "Django alone; django-types (ty)". */
export function whoInWords({ everywhere, who }: AnswerGroup): string {
  const [first, ...others] = who;
  if (!first) return '';
  const alone = first.setup.siblings === 0;
  if (everywhere) return alone ? inWords(first.checkers) : `${inWords(first.checkers)}, every set-up`;
  if (alone) return inWords(first.checkers);
  return [first, ...others]
    .map(({ setup, checkers, whole }) =>
      whole && checkers.length > 1 ? setup.title : `${setup.title} (${inWords(checkers)})`,
    )
    .join('; ');
}

/** The type that would say all there is to say. */
export function wantedOf(setups: readonly SetupView[], { id, kind }: Question): string | undefined {
  return kind === 'reveals' ? setups[0]?.expected.types[id]?.[0] : undefined;
}

/** What Python made of the same code: the types of the values, the exceptions, or nothing at all. */
export function atRunTime(
  setups: readonly SetupView[],
  { id, kind }: Question,
): { told: string; names: string[] } {
  const runs = setups.flatMap(({ run }) => run ?? []);
  if (kind === 'reveals')
    return { told: 'At run time:', names: [...new Set(runs.flatMap(({ returned }) => returned[id] ?? []))] };
  const names = [...new Set(runs.flatMap(({ mistaken }) => mistaken[id]?.type ?? []))];
  return {
    told: names.length > 0 ? 'At run time it raises' : 'At run time, on SQLite, nothing is raised.',
    names,
  };
}

/** "Caught: SQLAlchemy, Django ORM. Missed: Tortoise ORM.": the best that each ORM comes to. */
export function answerInWords({ subjects }: TypesView, question: Question): string {
  const groups = Map.groupBy(subjects, ({ setups }) => bestVerdict(setups, question));
  return ORDER.flatMap((verdict) => {
    const names = groups.get(verdict)?.map(({ subject }) => subject.name);
    return names ? [`${typeVerdictWords[verdict].label}: ${inWords(names)}.`] : [];
  }).join(' ');
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
  const how = setup.siblings > 0 ? `${inWords(checkers)} (${setup.title})` : inWords(checkers);
  return `${tallyInWords(tally)}, with ${how}.`;
}

/** Every verdict that an ORM gets at a question. */
export function verdictsOf(subjects: TypesView['subjects'], question: Question): TypeVerdict[] {
  return subjects.flatMap(({ setups }) => answersOf(setups, question).map(({ verdict }) => verdict));
}

/** The checkers with their versions, and the Pythons that ran the code. */
export function versionsOf({ checkers, subjects }: TypesView): { named: string[]; python: string[] } {
  const setups = subjects.flatMap((subject) => subject.setups);
  const named = checkers.map(({ id, name }) => {
    const versions = setups.flatMap(({ reports }) => reports.get(id)?.versions.checker ?? []);
    return [name, ...new Set(versions)].join(' ');
  });
  return { named, python: [...new Set(setups.flatMap(({ run }) => run?.versions.python ?? []))] };
}

/** The models of a set-up, where no set-up before it has the same. */
export function modelsOf(setups: readonly SetupView[], setup: SetupView): { path: string; text: string }[] {
  const before = setups.slice(0, setups.indexOf(setup));
  return Object.entries(setup.files)
    .filter(([path, text]) => path.endsWith('models.py') && before.every(({ files }) => files[path] !== text))
    .map(([path, text]) => ({ path, text: text.trimEnd() }));
}
