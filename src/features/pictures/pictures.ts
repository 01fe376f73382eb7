/** What the picture of each kind of page shows: the facts that stand at the top of the page itself. */
import type { Verdict } from '../../../contract/schemas/claim.ts';
import { plural } from '../../../contract/vocabulary/in-words.ts';
import { databaseNames, DEFAULT_DATABASE } from '../../../contract/vocabulary/databases.ts';
import { STATUSES } from '../../../contract/vocabulary/status.ts';
import type { ClaimView, FeatureView, SolutionView, SubjectView, TaskView } from '../../library/model.ts';
import type { Fact, Picture, Tone } from '../../drawing/picture.ts';
import { runOf } from '../../library/runs.ts';
import { tally } from '../claims/claims.ts';
import { apart, comparedOf, whereCompared } from '../compare/compare-words.ts';
import type { Pair } from '../compare/compare.ts';
import { findingOf } from '../ui/findings.ts';
import { type Cell, rowOf } from '../matrix/matrix.ts';
import { inMarks, outcomesOfRun, short } from '../solution/outcome.ts';
import type { Profile } from '../profile/profile.ts';
import { verdictWords } from '../claims/claim-words.ts';
import { statusTones, statusWords } from '../ui/status/status-words.ts';

const verdictTones: Record<Verdict, Tone> = {
  true: 'good',
  outdated: 'limited',
  misleading: 'limited',
  false: 'bad',
  unsupported: 'muted',
  uncheckable: 'muted',
};

const worded = ({ icon, label }: { icon: string; label: string }): string => `${icon} ${label}`;

/** How many statements each subject sent, the baseline left out. */
export function pictureOfTask(task: TaskView): Picture {
  return {
    kind: `Task · ${task.section.title}`,
    title: [{ text: task.data.title }],
    text: task.data.question,
    ...countsOf(task),
  };
}

/** The home page opens with one task. */
export function pictureOfHome(title: string, opening: TaskView): Picture {
  return { kind: '', title: [{ text: title }], text: findingOf(opening), ...countsOf(opening) };
}

function countsOf(task: TaskView): Pick<Picture, 'caption' | 'facts'> {
  const solutions = task.subjects.filter(({ subject }) => subject.kind === task.asks);
  const trap = task.data.trap ? ': before the fix, then after it' : '';
  return {
    caption: `Statements that ${databaseNames[DEFAULT_DATABASE]} logged${trap}`,
    facts: solutions.map((solution) => countOf(task, solution)),
  };
}

function countOf(task: TaskView, solution: SolutionView): Fact {
  const { subject, samples, standing } = solution;
  const { status } = standing(DEFAULT_DATABASE);
  const run = samples[0] && runOf(solution, samples[0].flavour, DEFAULT_DATABASE);
  const outcomes = outcomesOfRun(run, task.data);
  const fact = { name: subject.name, colour: subject.colour.light };
  const [word, tone] = [worded(statusWords[status]), statusTones[status]];
  if ('count' in outcomes.task) return { ...fact, value: inMarks(outcomes), note: word, noteTone: tone };
  return { ...fact, value: word, tone, ...('raised' in outcomes.task && { note: short(outcomes.task) }) };
}

export function pictureOfFeature(feature: FeatureView): Picture {
  const { data, group } = feature;
  return {
    kind: `Feature · ${group.title}`,
    title: [{ text: data.title }],
    text: data.question,
    facts: rowOf(feature).cells.map(answerOf),
  };
}

/** The status that holds in general; under it where it is another one, and since when it holds. */
function answerOf({ subject, standings: [first, ...others], since }: Cell): Fact {
  const status = first?.standing.status ?? 'unknown';
  const notes = [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...others
      .filter(({ standing }) => standing.status !== status)
      .map(
        ({ standing, databases = '' }) =>
          `${statusWords[standing.status].label.toLowerCase()} on ${databases}`,
      ),
  ];
  const fact = {
    name: subject.name,
    colour: subject.colour.light,
    value: worded(statusWords[status]),
  };
  return { ...fact, tone: statusTones[status], ...(notes.length > 0 && { note: notes.join(', ') }) };
}

export function pictureOfPair(pair: Pair): Picture {
  const [a, b] = pair.subjects.map(named);
  const { tasks, features } = comparedOf(pair);
  const apartIn = apart(pair).flatMap(([, own]) => own).length;
  const facts = [
    { name: 'Features: the status differs', differ: pair.features.differ.length, of: features.compared },
    { name: 'Tasks that differ', differ: apartIn, of: tasks.compared },
  ];
  return {
    kind: 'Comparison',
    title: [...(a ? [a] : []), { text: 'vs' }, ...(b ? [b] : [])],
    text: `Compared on ${whereCompared(pair)}.`,
    facts: facts
      .filter(({ of }) => of > 0)
      .map(({ name, differ, of }) => ({ name, value: `${differ} of ${of}` })),
  };
}

/** Of an ORM or a tool: how many features it has in which way. */
export function pictureOfProfile(kind: string, { subject, version, places }: Profile): Picture {
  const own = places.filter((place) => place.kind === 'feature');
  const facts = STATUSES.flatMap((status): Fact[] => {
    const count = own.filter((place) => place.status === status).length;
    return count > 0 ? [{ ...tallied(statusWords[status], statusTones[status]), value: `${count}` }] : [];
  });
  return {
    kind,
    title: [named(subject), ...(version === undefined ? [] : [{ text: version }])],
    text: subject.tagline,
    ...(own.length > 0 && { caption: `${plural(own.length, 'feature')} of the matrix` }),
    facts,
  };
}

export function pictureOfClaims(title: string, text: string, claims: readonly ClaimView[]): Picture {
  const { total, verdicts } = tally(claims);
  return {
    kind: 'Fact checks',
    title: [{ text: title }],
    text,
    caption: plural(total, 'claim'),
    facts: verdicts.map(({ verdict, count }) => ({
      ...tallied(verdictWords[verdict], verdictTones[verdict]),
      value: `${count}`,
    })),
  };
}

function tallied(word: { icon: string; label: string }, tone: Tone): Pick<Fact, 'name' | 'tone'> {
  return { name: worded(word), tone };
}

function named({ name, colour }: SubjectView): Picture['title'][number] {
  return { text: name, colour: colour.light };
}
