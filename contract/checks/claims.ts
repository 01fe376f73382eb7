/** Looks whether the evidence of each claim is there, and still shows what the verdict rests on. */
import type { ClaimEvidence } from '../schemas/claim-proof.ts';
import type { Content, FeatureEntry } from '../content/model.ts';
import { isWithin, valueOf } from '../content/package-facts.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Problem } from '../files/problem.ts';
import { isRun, type TypeEvidence } from '../schemas/typing-evidence.ts';
import { judgeCatch, shortType } from '../content/typing-verdict.ts';
import type { Cell } from '../schemas/feature.ts';

type Found = Omit<Problem, 'file' | 'field'> & { field: keyof ClaimEvidence };

/** All that a sentence may rest on. */
export interface Grounds {
  content: Content;
  runs: readonly Evidence[];
  /** What type checkers said. */
  reports: readonly TypeEvidence[];
  facts: readonly Facts[];
}

export function checkClaims(grounds: Grounds): Problem[] {
  return [...grounds.content.claims.values()].flatMap(({ id, file, data }) =>
    data.evidence.flatMap((evidence, index) => {
      const found = checkEvidence(grounds, evidence, 'claim');
      return found ? [{ file, ...found, field: `claims.${id}.evidence.${index}.${found.field}` }] : [];
    }),
  );
}

/**
 * What is wrong with one piece of evidence; nothing where it is there and still shows what rests on it.
 * @param what rests on it: a claim, or a line of text
 */
export function checkEvidence(
  { content, runs, reports, facts }: Grounds,
  evidence: ClaimEvidence,
  what: string,
): Found | undefined {
  if (evidence.types !== undefined) return checkTypes(reports, evidence, what);
  if (evidence.fact !== undefined) return checkFact(facts, evidence.fact, evidence, what);
  return checkOne(content, runs, evidence, what);
}

function checkFact(
  facts: readonly Facts[],
  fact: NonNullable<ClaimEvidence['fact']>,
  evidence: ClaimEvidence,
  what: string,
): Found | undefined {
  const { subject = '' } = evidence;
  const own = facts.find((one) => one.subject === subject);
  if (!own) {
    const rule = `nobody has asked what ${subject} is as a package`;
    return { field: 'subject', value: subject, rule, remedy: 'npm run lab -- facts, or correct the name' };
  }
  const value = valueOf(fact, own);
  if (isWithin(value, evidence)) return undefined;
  const field = evidence.is !== undefined ? 'is' : evidence.most !== undefined ? 'most' : 'least';
  const rule = `the fact ${fact} of ${subject} is ${value}`;
  return { field, value: String(evidence[field]), rule, remedy: readAgain(what) };
}

/** Sources stand on their own, and `status-has-run.ts` looks after runs. */
function checkOne(
  content: Content,
  runs: readonly Evidence[],
  evidence: ClaimEvidence,
  what: string,
): Found | undefined {
  const { task, feature, subject, shows } = evidence;
  const [field, id] = task === undefined ? (['feature', feature] as const) : (['task', task] as const);
  if (id === undefined) return undefined;
  const asked = askedOf(content, field, id);
  if (!asked) {
    const remedy = `correct the name, or look at the ${what} again: its evidence is gone`;
    return { field, value: id, rule: `there is no ${field} "${id}"`, remedy };
  }
  const cell: Cell = asked.cells[subject ?? ''] ?? { status: 'unknown' };
  if (subject !== undefined && cell.status !== shows) {
    const rule = `the status of ${subject} at the ${field} ${id} is ${cell.status}`;
    const remedy = readAgain(what);
    return { field: 'shows', value: shows ?? '', rule, remedy };
  }
  const backed = subject === undefined ? Object.values(asked.cells).some(isCited) : isCited(cell);
  const ran = (run: Evidence): boolean =>
    run[asked.kind] === asked.id && (subject === undefined || run.subject === subject);
  if (backed || runs.some(ran)) return undefined;
  const rule = `the evidence is gone: there is no run${subject === undefined ? '' : ` of ${subject}`} at the ${field} ${id}`;
  const again = `npm run lab -- ${asked.id}${subject === undefined ? '' : ` --subject ${subject}`}`;
  return { field, value: id, rule, remedy: `${again}, or look at the ${what} again` };
}

interface Asked {
  /** What the runs are of: a feature may be answered by a task. */
  kind: 'task' | 'feature';
  id: string;
  cells: Record<string, Cell>;
}

function askedOf({ tasks, features }: Content, kind: 'task' | 'feature', id: string): Asked | undefined {
  const feature: FeatureEntry | undefined = kind === 'feature' ? features.get(id) : undefined;
  if (kind === 'feature' && !feature) return undefined;
  if (feature?.data.subjects) return { kind, id, cells: feature.data.subjects };
  const answered = feature?.data.task ?? id;
  const task = tasks.get(answered);
  return task && { kind: 'task', id: answered, cells: task.data.subjects };
}

function isCited({ source, reason }: Cell): boolean {
  return source !== undefined || reason !== undefined;
}

/** Each checker that was asked must say so. */
function checkTypes(
  reports: readonly TypeEvidence[],
  evidence: ClaimEvidence,
  what: string,
): Found | undefined {
  const { types = '', subject, setup = 'plain', checker, reveals, catches } = evidence;
  const said = reports.flatMap((report) => {
    if (isRun(report) || report.subject !== subject || report.setup !== setup) return [];
    if (checker !== undefined && report.checker !== checker) return [];
    const { [types]: type } = report.revealed;
    const { [types]: caught } = report.caught;
    if (type === undefined && caught === undefined) return [];
    return {
      checker: report.checker,
      says: caught ? judgeCatch(caught) === 'caught' : shortType(type ?? ''),
    };
  });
  const remedy = readAgain(what);
  if (said.length === 0) {
    const rule = `the evidence is gone: no ${checker ?? 'type checker'} with the set-up ${setup} was asked this about ${subject ?? ''}`;
    return { field: 'types', value: types, rule, remedy };
  }
  const expected = reveals ?? catches;
  const other = said.find(({ says }) => says !== expected);
  if (!other) return undefined;
  const field = reveals === undefined ? 'catches' : 'reveals';
  return { field, value: String(expected), rule: `${other.checker} says: ${String(other.says)}`, remedy };
}

function readAgain(what: string): string {
  return what === 'claim'
    ? 'look at the claim again: its verdict, its explanation, then this'
    : `look at the ${what} again: what it says, then this`;
}
