/** Compares what type checkers, and Python, said in two states of the evidence. Pure. */
import { isDeepStrictEqual } from 'node:util';
import { type AnswerChange, type Changes, type LookGroup, RETURNED } from '../../contract/schemas/changes.ts';
import { isRun, type TypeEvidence, typeEvidenceFile } from '../../contract/schemas/typing-evidence.ts';
import type { Expected } from '../../contract/schemas/typing.ts';
import { judgeCatch, judgeReveal } from '../../contract/content/typing-verdict.ts';

export interface Looks {
  reports: readonly TypeEvidence[];
  /** By ORM, as the content beside the reports has it: a verdict is what it was worth then. */
  expected: ReadonlyMap<string, Expected>;
}

/** @returns how they differ, and how many differ in versions or wording alone */
export function compareLooks(before: Looks, now: Looks): { looks: Changes['looks']; same: number } {
  const [old, fresh] = [before, now].map(({ reports }) => byFile(reports)) as [ByFile, ByFile];
  const asked = questionsOf(now);
  const known = questionsOf(before);
  const changed = [...fresh].flatMap(([file, report]) => {
    const earlier = old.get(file);
    return earlier && !isDeepStrictEqual(earlier, report)
      ? [answersOf(report, textsOf(earlier, before.expected), textsOf(report, now.expected))]
      : [];
  });
  return {
    looks: {
      added: groupsOf([...fresh].flatMap(([file, report]) => (old.has(file) ? [] : report))),
      removed: groupsOf([...old].flatMap(([file, report]) => (fresh.has(file) ? [] : report))),
      asked: [...asked].filter((question) => !known.has(question)).sort(),
      dropped: [...known].filter((question) => !asked.has(question)).sort(),
      answers: changed.flat(),
    },
    same: changed.filter((answers) => answers.length === 0).length,
  };
}

type ByFile = Map<string, TypeEvidence>;

function byFile(reports: readonly TypeEvidence[]): ByFile {
  return new Map(reports.map((report) => [typeEvidenceFile(report), report]));
}

function groupsOf(reports: readonly TypeEvidence[]): LookGroup[] {
  const groups = Map.groupBy(reports, ({ subject, setup }) => `${subject} ${setup}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    const checkers = own.map(({ checker }) => checker).sort();
    return first ? [{ subject: first.subject, setup: first.setup, checkers }] : [];
  });
}

function questionsOf({ reports, expected }: Looks): Set<string> {
  return new Set(reports.flatMap((report) => [...textsOf(report, expected).keys()]));
}

/** Answers to questions that both looks were asked. */
function answersOf(
  { subject, setup, checker }: TypeEvidence,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): AnswerChange[] {
  return [...now].flatMap(([question, to]) => {
    const from = before.get(question);
    return from === undefined || from === to ? [] : [{ subject, setup, checker, question, from, to }];
  });
}

/** What each answer comes to: a checker's verdict; of Python the type, or the exception. */
function textsOf(report: TypeEvidence, expected: ReadonlyMap<string, Expected>): Map<string, string> {
  if (isRun(report)) {
    const raised = Object.entries(report.mistaken).map(([question, error]): [string, string] => [
      question,
      error?.type ?? RETURNED,
    ]);
    return new Map([...Object.entries(report.returned), ...raised]);
  }
  const { setup, checker } = report;
  const judgements = expected.get(report.subject) ?? { types: {}, judged: [] };
  const revealed = Object.entries(report.revealed).map(([question, text]): [string, string] => [
    question,
    judgeReveal(judgements, { question, setup, checker, revealed: text }).verdict ?? 'unjudged',
  ]);
  const caught = Object.entries(report.caught).map(([question, found]): [string, string] => [
    question,
    judgeCatch(found),
  ]);
  return new Map([...revealed, ...caught]);
}
