/** Looks whether each cause of an error is still brought about by its run, and whether what it says rests on evidence. */
import type { CaseFile, Content, ErrorEntry } from '../content/model.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Problem } from '../files/problem.ts';
import type { Cause } from '../schemas/known-error.ts';
import { heardIn } from '../content/error-words.ts';
import { againCommand } from '../content/run-files.ts';
import { checkEvidence, type Grounds } from './claims.ts';

type Found = Omit<Problem, 'file'>;

export function checkErrors(grounds: Grounds): Problem[] {
  const { content, runs } = grounds;
  const byCase = Map.groupBy(
    runs.filter(({ release }) => release === undefined),
    ({ task, feature, subject }) => keyOf({ task, feature, subject }),
  );
  const runsOf = (cause: Pick<Cause, 'task' | 'feature' | 'subject'>): Evidence[] =>
    byCase.get(keyOf(cause)) ?? [];
  return [...content.errors.values()].flatMap((error) => {
    const { causes, prevent } = error.data;
    const found = [
      ...causes.flatMap((cause, index) =>
        checkCause(content, error, cause, runsOf).map((problem) => ({
          ...problem,
          field: `causes.${index}.${problem.field}`,
        })),
      ),
      ...checkMessages(content, error, runsOf),
      ...prevent.flatMap(({ evidence }, index) =>
        evidence.flatMap((piece, at) => {
          const problem = checkEvidence(grounds, piece, 'line');
          return problem ? [{ ...problem, field: `prevent.${index}.evidence.${at}.${problem.field}` }] : [];
        }),
      ),
    ];
    return found.map((problem) => ({ file: error.file, ...problem }));
  });
}

type RunsOf = (cause: Pick<Cause, 'task' | 'feature' | 'subject'>) => Evidence[];

function keyOf({ task, feature, subject }: Pick<Cause, 'task' | 'feature' | 'subject'>): string {
  return `${task ?? ''} ${feature ?? ''} ${subject}`;
}

/** The samples or probes of what a cause names; undefined where there is no such thing. */
function casesOf(
  content: Content,
  { task, feature }: Pick<Cause, 'task' | 'feature'>,
): CaseFile[] | undefined {
  return task === undefined ? content.features.get(feature ?? '')?.probes : content.tasks.get(task)?.samples;
}

/** The part of a run in which a cause is looked for. */
function partOf({ task, part }: Cause): NonNullable<Cause['part']> {
  return part ?? (task === undefined ? 'task' : 'naive');
}

function checkCause(
  content: Content,
  { data }: ErrorEntry,
  cause: Cause,
  runsOf: RunsOf,
): (Found & { field: string })[] {
  const { task, feature, subject, fix } = cause;
  const part = partOf(cause);
  const named = checkPart(content, { task, feature, subject, part });
  if (named) return [named];
  const heard = runsOf(cause).some((run) => heardIn(run, part, data.messages));
  const found: (Found & { field: string })[] = [];
  if (!heard) {
    const rule = `no run of ${subject} says any of its messages in ${part}() there`;
    const remedy = `${againCommand({ id: task ?? feature ?? '', subject })}, or look at the cause again: it may be gone`;
    found.push({ field: 'subject', value: subject, rule, remedy });
  }
  const wrong = fix && checkPart(content, fix);
  if (wrong) found.push({ ...wrong, field: `fix.${wrong.field}` });
  return found;
}

function checkPart(
  content: Content,
  { task, feature, subject, part }: Pick<Cause, 'task' | 'feature' | 'subject'> & { part: string },
): (Found & { field: string }) | undefined {
  const [field, id] = task === undefined ? ['feature', feature ?? ''] : ['task', task];
  const remedy = 'correct the name, or look at the cause again: its evidence is gone';
  const cases = casesOf(content, { task, feature });
  if (!cases) return { field, value: id, rule: `there is no ${field} "${id}"`, remedy };
  const own = cases.filter((one) => one.subject === subject && one.release === undefined);
  if (own.length === 0)
    return { field: 'subject', value: subject, rule: `${subject} has no code at the ${field} ${id}`, remedy };
  if (own.some(({ regions }) => regions.some(({ name }) => name === part))) return undefined;
  return { field: 'part', value: part, rule: `its code has no ${part}()`, remedy };
}

/** What is printed as a heading, somebody must have seen printed. */
function checkMessages(content: Content, { data }: ErrorEntry, runsOf: RunsOf): Found[] {
  return data.messages.flatMap((message, index) => {
    const said = data.causes.some((cause) =>
      [...content.subjects.keys()].some((subject) =>
        runsOf({ ...cause, subject }).some((run) => heardIn(run, partOf(cause), [message])),
      ),
    );
    if (said) return [];
    const rule = 'no run of its causes says this';
    return [
      {
        field: `messages.${index}`,
        value: message,
        rule,
        remedy: 'write its fixed words as they were printed, with … for values, or take it out',
      },
    ];
  });
}
