/** What a revealed type or a report is worth. Pure: the same text gives the same verdict. */
import { type Catch, isRun, type Report, type TypeEvidence } from '../schemas/typing-evidence.ts';
import type { CatchVerdict, Expected, Judgement, RevealVerdict } from '../schemas/typing.ts';

/**
 * The type as a reader would write it: without the names of modules, and without the tuple that mypy tells of a class
 * that is one (`tuple[str, fallback=Row[str]]` is `Row[str]`).
 */
export function shortType(revealed: string): string {
  const bare = revealed.replace(/\b(?:[a-z_]\w*\.)+(?=[A-Za-z_])/g, '');
  return withoutFallback(bare);
}

function withoutFallback(type: string): string {
  const at = type.indexOf(', fallback=');
  if (at < 0) return type;
  // The tuple that this fallback ends: the last one that is still open there.
  let depth = 0;
  let start = at;
  while (start >= 0) {
    if (type[start] === ']') depth += 1;
    if (type[start] === '[' && --depth < 0) break;
    start -= 1;
  }
  const open = start - 'tuple'.length;
  // Not of a tuple: it is left as it is.
  if (start < 0 || !type.startsWith('tuple', open)) return type;
  const from = at + ', fallback='.length;
  let end = from;
  for (depth = 0; end < type.length && depth >= 0; end += 1) {
    if (type[end] === '[') depth += 1;
    if (type[end] === ']') depth -= 1;
  }
  return withoutFallback(type.slice(0, open) + type.slice(from, end - 1) + type.slice(end));
}

/** Names by which checkers say that they know nothing. */
const NOTHING = /\b(Any|Unknown)\b/;

export interface RevealAnswer {
  /** Absent where no rule decides and nobody has judged. */
  verdict?: RevealVerdict;
  type: string;
  reason?: string;
}

/**
 * `exact`: one of the expected types. `any`: the whole of it is unknown. `partly`: some of it is. The rest is judged
 * by a person, in expected.yaml; a judgement also wins over `any` and `partly`.
 */
export function judgeReveal(
  { types, judged }: Expected,
  {
    question,
    setup,
    checker,
    revealed,
  }: { question: string; setup: string; checker: string; revealed: string },
): RevealAnswer {
  const type = shortType(revealed);
  if (types[question]?.includes(type)) return { verdict: 'exact', type };
  const own = judged.find(
    (judgement) => judges(judgement, { question, setup, checker }) && judgement.revealed === type,
  );
  if (own) return { verdict: own.verdict, type, reason: own.reason };
  if (/^(Any|Unknown)$/.test(type)) return { verdict: 'any', type };
  return NOTHING.test(type) ? { verdict: 'partly', type } : { type };
}

export function judges(
  { question, setups, checkers }: Judgement,
  answer: { question: string; setup: string; checker: string },
): boolean {
  return question === answer.question && setups.includes(answer.setup) && checkers.includes(answer.checker);
}

/** Caught is a mistake that brings an error of a kind that the right code does not bring. */
export function judgeCatch({ mistake, right }: Catch): CatchVerdict {
  if (mistake.length === 0) return 'missed';
  const usual = new Set(right.map(({ code }) => code));
  return mistake.some(({ code }) => !usual.has(code)) ? 'caught' : 'either';
}

/** The error that tells the mistake: the first of a kind that the right code does not bring. */
export function tellingReport({ mistake, right }: Catch): Report | undefined {
  const usual = new Set(right.map(({ code }) => code));
  const own = mistake.filter(({ code }) => !usual.has(code));
  // pyright says first that a type is unknown, and then why.
  return own.find(({ code }) => !code.startsWith('reportUnknown')) ?? own[0] ?? mistake[0];
}

/** @returns the type that one checker sees; undefined where it was not asked that of this subject, set up so */
export function typeRevealed(
  reports: readonly TypeEvidence[],
  {
    question = '',
    subject,
    setup = 'plain',
    checker,
  }: {
    question?: string | undefined;
    subject?: string | undefined;
    setup?: string | undefined;
    checker?: string | undefined;
  },
): string | undefined {
  const report = reports.find(
    (own) => !isRun(own) && own.subject === subject && own.setup === setup && own.checker === checker,
  );
  const type = report && !isRun(report) ? report.revealed[question] : undefined;
  return type === undefined ? undefined : shortType(type);
}
