/** Compares what the content says with what a run showed. The lab asks before it writes, the site before it builds. */
import type { Question } from '../content/model.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { JsonValue } from '../vocabulary/json.ts';
import { compareReleases } from '../content/releases.ts';
import type { Since, Standing } from '../schemas/standing.ts';
import type { Subject } from '../schemas/subject.ts';
import type { Way } from '../schemas/task.ts';
import type { Database } from '../vocabulary/databases.ts';
import { isWay, nameOfWay } from '../vocabulary/phases.ts';
import { sameValue } from './same-value.ts';
import { PICTURED_ON, THEMES } from '../vocabulary/screens.ts';
import { waysOf } from '../content/ways.ts';

/**
 * The standing of a subject at a task or a feature on one database: the database's own where it has one. A subject
 * that the content does not name there is `unknown`, on every database: nothing ran.
 */
export function standingOn(
  { subjects }: Pick<Question, 'subjects'>,
  subjectId: string,
  subject: Subject,
  database: Database,
): Standing {
  const { databases, since: _, ...general } = subjects[subjectId] ?? { status: 'unknown' };
  if (general.status === 'unknown' || general.status === 'inapplicable') return general;
  const support = subject.databases[database];
  if ('raises' in support) return { status: 'missing', raises: support.raises, note: support.note };
  return databases?.[database] ?? general;
}

/** Whether a run is of a release that could not do it yet. */
export function isBefore(since: Since | undefined, release: string | undefined): since is Since {
  return since !== undefined && release !== undefined && compareReleases(release, since.release) < 0;
}

/** What the run contradicts, one sentence each; empty where it bears the content out. */
export function contradictions(run: Evidence, question: Question, subject: Subject): string[] {
  const last = run.phases.at(-1);
  if (!last) return ['the run has no phases'];
  const since = question.subjects[run.subject]?.since;
  if (isBefore(since, run.release)) return judgeBefore(since, run, last);
  const standing = standingOn(question, run.subject, subject, run.database);
  if (standing.status === 'missing') return judgeMissing(standing, last);

  const { trap, expected } = question;
  const problems: string[] = [];
  const naive = run.phases.find(({ name }) => name === 'naive');
  if (trap && !naive)
    problems.push('the task is a trap, but the script called no naive(): add it, or drop "trap"');
  if (!trap && naive)
    problems.push('the script called naive(), but there is no "trap": add it, or drop naive()');
  if (naive?.outcome === 'raised' && !trap?.raises.includes(naive.error.type)) {
    problems.push(
      `naive() raised ${naive.error.type}, which trap.raises does not name: mend the sample, or add the exception. It said: ${naive.error.message}`,
    );
  }
  problems.push(...judgeWays(run, question));
  if (question.grows && !run.grown) problems.push('the task grows, and the run has no counts of it');
  if (!question.grows && run.grown) problems.push('the run has counts by rows, and the task does not grow');
  if (last.outcome === 'raised') {
    const where = last.name === 'setup' ? 'before task() was called the script' : `${last.name}()`;
    problems.push(
      `status is ${standing.status}, but ${where} raised ${last.error.type}: ${last.error.message}`,
    );
  } else if (last.name !== 'task') {
    problems.push('the script ended before task() was called');
  } else if (!sameValue(last.result, expected)) {
    problems.push(`task() returned something else than expected.\n${difference(expected, last.result)}`);
  }
  // The baseline has no tool that could leave a file.
  if (subject.kind !== 'baseline')
    problems.push(...judgeArtifacts(run, question), ...judgeScreens(run, question));
  return problems;
}

function judgeBefore({ release, before }: Since, run: Evidence, last: Evidence['phases'][number]): string[] {
  const older = `it is there since ${release}, so it must fail on ${run.release ?? ''}`;
  if (last.outcome === 'returned') return [`${older}, but the run succeeded: correct "since"`];
  return before.includes(last.error.type)
    ? []
    : [`${older} with ${before.join(' or ')}, but the run raised ${last.error.type}: ${last.error.message}`];
}

/** Each way that the content names ran and came to what it says, and no other way ran. */
function judgeWays({ phases, subject, flavour }: Evidence, { ways, expected }: Question): string[] {
  const named = waysOf({ ways }, subject, flavour);
  const ran = phases.filter(({ name }) => isWay(name));
  const unnamed = ran.filter(({ name }) => !named.some(({ id }) => name === nameOfWay(id)));
  return [
    ...unnamed.map(
      ({ name }) => `the script called ${name}(), and "ways" does not name it: add it, or drop ${name}()`,
    ),
    ...named.flatMap((way) => {
      const own = nameOfWay(way.id);
      const phase = ran.find(({ name }) => name === own);
      if (!phase)
        return [`the script called no ${own}(): hand it to run(…, ways=[…]), or drop it from "ways"`];
      return judgeWay(way, phase, expected);
    }),
  ];
}

function judgeWay({ raises, other }: Way, phase: Evidence['phases'][number], expected: JsonValue): string[] {
  const { name } = phase;
  const named = [raises ?? []].flat();
  if (phase.outcome === 'raised') {
    const { type, message } = phase.error;
    return named.includes(type)
      ? []
      : [
          `${name}() raised ${type}, and its "raises" is ${named.join(', ') || 'not set'}. It said: ${message}`,
        ];
  }
  if (raises !== undefined) return [`${name}() returned, but its "raises" says ${named.join(', ')}`];
  const same = sameValue(phase.result, expected);
  if (same && other) return [`${name}() returned what is expected: drop its "other"`];
  return same || other
    ? []
    : [`${name}() returned something else than expected.\n${difference(expected, phase.result)}`];
}

/** A pattern without a file means that the page would have nothing to show. */
function judgeArtifacts(run: Evidence, { artifacts = [] }: Question): string[] {
  return artifacts.length > 0 && !run.artifacts
    ? [`the case left none of the files that "artifacts" asks for: ${artifacts.join(', ')}`]
    : [];
}

/** Each picture in both themes, where pictures are taken. Where a step can't be done there is nothing to take. */
function judgeScreens(run: Evidence, { screens = [] }: Question): string[] {
  if (run.database !== PICTURED_ON || run.release !== undefined) return [];
  const taken = new Set(run.screens?.map(({ id, theme }) => `${id}.${theme}`));
  const asked = screens.flatMap(({ id }) => THEMES.map((theme) => `${id}.${theme}`));
  return [
    ...asked
      .filter((name) => !taken.has(name))
      .map(
        (name) => `no picture ${name} was taken: call picture() of browsing.py, or drop it from "screens"`,
      ),
    ...[...taken]
      .filter((name) => !asked.includes(name))
      .map((name) => `a picture ${name} was taken, and "screens" does not name it`),
  ];
}

function judgeMissing(standing: Standing, last: Evidence['phases'][number]): string[] {
  if (last.outcome === 'returned') {
    return [`status is missing, but the run succeeded. Good news: look at it, and change the status`];
  }
  return last.error.type === standing.raises
    ? []
    : [
        `status is missing with ${standing.raises}, but the run raised ${last.error.type}: ${last.error.message}`,
      ];
}

function difference(expected: JsonValue, actual: JsonValue): string {
  if (!Array.isArray(expected) || !Array.isArray(actual)) {
    return `  expected ${JSON.stringify(expected)}\n  returned ${JSON.stringify(actual)}`;
  }
  const missing = expected.filter((row) => !actual.some((other) => sameValue(row, other)));
  const extra = actual.filter((row) => !expected.some((other) => sameValue(row, other)));
  const lines = [
    ...missing.map((row) => `  - expected ${JSON.stringify(row)}`),
    ...extra.map((row) => `  + returned ${JSON.stringify(row)}`),
  ];
  return lines.length > 0 ? lines.join('\n') : '  the rows are the same, in another order or number';
}
