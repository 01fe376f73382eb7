/** What each answer of the chooser makes of each ORM: it stays, stays with a limit, or goes, each by evidence. */
import { importsPackage } from '../../../contract/checks/choose.ts';
import type { Want } from '../../../contract/schemas/choose.ts';
import type { Database } from '../../../contract/vocabulary/databases.ts';
import { listInWords, sentencesOf } from '../../../contract/vocabulary/in-words.ts';
import { type Status, STATUSES } from '../../../contract/vocabulary/status.ts';
import { kindWords } from '../../../contract/vocabulary/subjects.ts';
import type { FeatureView, Library, SubjectView } from '../../library/model.ts';
import { cellOf } from '../matrix/matrix.ts';
import { ormsOf } from '../profile/tools.ts';
import { statusWords } from '../ui/status/status-words.ts';

/** `limited`: it stays, and what it needs for it is said. */
type Fit = 'stays' | 'limited' | 'goes';

export interface Verdict {
  fit: Fit;
  /** Why it goes, or within which limit it stays; empty where there is nothing to say. `backticks` mark code. */
  says: string;
  /** Where that is proved. */
  path: `/${string}`;
  /** Databases on which it is another: where one is chosen, that holds. */
  on?: ReadonlyMap<Database, Fit>;
}

type Known = Pick<Library, 'featureById' | 'taskById' | 'subjectById' | 'tools' | 'orms' | 'stacks'>;

/**
 * @param title of the answer
 * @throws Error where what it asks for is gone: `contract/checks/choose.ts` has looked before the build
 */
export function verdictOf(orm: SubjectView, want: Want, title: string, library: Known): Verdict {
  const { feature, task, imports, tool, kind, has, not } = want;
  if (not !== undefined)
    return {
      fit: orm.id === not ? 'goes' : 'stays',
      says: orm.id === not ? 'You would rather not write it.' : '',
      path: `/orms/${orm.id}/`,
    };
  if (feature !== undefined) return ofFeature(orm, featureOf(library, feature), want);
  if (tool !== undefined) return ofTool(orm, tool, library);
  if (kind !== undefined)
    return has === undefined ? ofKind(orm, kind, library) : ofToolsFeature(orm, kind, has, want, library);
  return ofTask(orm, task ?? '', imports, want, title, library);
}

function featureOf({ featureById }: Known, id: string): FeatureView {
  const feature = featureById.get(id);
  if (!feature) throw new Error(`the chooser asks for what is gone: ${id}`);
  return feature;
}

/** The statuses that will do, the best first. */
function isEnough(status: Status, { least = 'workaround' }: Want): boolean {
  const rank = (one: Status): number => STATUSES.indexOf(one);
  return rank(status) <= rank(least);
}

function judged(status: Status, note: string, want: Want, path: Verdict['path']): Verdict {
  const enough = isEnough(status, want);
  const says = [status === 'native' ? '' : `${statusWords[status].label}.`, note].filter(Boolean).join(' ');
  if (!enough) return { fit: 'goes', says, path };
  return status === 'native' && note === ''
    ? { fit: 'stays', says: '', path }
    : { fit: 'limited', says, path };
}

function ofFeature(orm: SubjectView, feature: FeatureView, want: Want): Verdict {
  const answer = feature.answers.find(({ subject }) => subject === orm);
  const path = `/matrix/${feature.id}/#${orm.id}` as const;
  if (!answer) return { fit: 'goes', says: 'Nobody has looked yet.', path };
  const { standings, statuses } = cellOf(feature, answer);
  const [general, ...elsewhere] = standings;
  const { status, note, reason } = general?.standing ?? { status: 'unknown' as const };
  const others = elsewhere.map(
    ({ standing, databases = '' }) => `On ${databases}: ${statusWords[standing.status].label.toLowerCase()}.`,
  );
  const verdict = judged(status, [note ?? reason, ...others].filter(Boolean).join(' '), want, path);
  // What no ORM can do on a database speaks against none.
  const on = [...statuses].flatMap(([database, own]): [Database, Fit][] =>
    own === 'inapplicable' || isEnough(own, want) === isEnough(status, want)
      ? []
      : [[database, isEnough(own, want) ? 'limited' : 'goes']],
  );
  return on.length === 0 ? verdict : { ...verdict, on: new Map(on) };
}

function ofTask(
  orm: SubjectView,
  id: string,
  imports: string | undefined,
  want: Want,
  title: string,
  { taskById, stacks }: Known,
): Verdict {
  const task = taskById.get(id);
  if (!task) throw new Error(`the chooser asks for what is gone: ${id}`);
  const solution = task.subjects.find(({ subject }) => subject === orm);
  const path = `/tasks/${id}/#${orm.id}` as const;
  const using = (solution?.samples ?? []).filter(
    (sample) => imports === undefined || importsPackage(sample, imports),
  );
  if (!solution || using.length === 0) {
    // It runs, though not as the others do: the starter says what it costs.
    const stack = stacks.find((one) => one.orm === orm && isPackage(one.framework, imports));
    if (stack)
      return {
        fit: 'goes',
        says: `${sentencesOf(stack.data.answer)[0] ?? ''} A starter shows what it takes with ${title}.`,
        path: `/stacks/${stack.id}/`,
      };
    return { fit: 'goes', says: `It did not run with ${title} here.`, path };
  }
  const { status, note = '' } = solution.standing('postgresql');
  return judged(status, note, want, path);
}

/** A package is called Flask, its module flask. */
export function isPackage({ package: name }: SubjectView, imports: string | undefined): boolean {
  return imports !== undefined && name?.toLowerCase() === imports;
}

function ofTool(orm: SubjectView, id: string, { subjectById, orms }: Known): Verdict {
  const tool = subjectById.get(id);
  if (!tool) throw new Error(`the chooser asks for what is gone: ${id}`);
  const path = `/tools/${id}/` as const;
  if (tool.works_with.includes(orm.id)) return { fit: 'stays', says: '', path };
  const names = listInWords(ormsOf(tool, { orms }).map(({ name }) => name));
  return { fit: 'goes', says: `${tool.name} ran here with ${names}.`, path };
}

function ofKind(
  orm: SubjectView,
  kind: SubjectView['kind'] & keyof typeof kindWords,
  { tools }: Known,
): Verdict {
  const own = tools.filter((tool) => tool.kind === kind && tool.works_with.includes(orm.id));
  const [first] = own;
  if (first)
    return {
      fit: 'stays',
      says: `By ${listInWords(own.map(({ name }) => name))}.`,
      path: `/tools/${first.id}/`,
    };
  return {
    fit: 'goes',
    says: `None of the ${kindWords[kind].many} that ran here is for it.`,
    path: '/tools/',
  };
}

/** By the best of its tools. */
function ofToolsFeature(
  orm: SubjectView,
  kind: SubjectView['kind'] & keyof typeof kindWords,
  id: string,
  want: Want,
  library: Known,
): Verdict {
  const feature = featureOf(library, id);
  const own = feature.answers.filter(
    ({ subject }) => subject.kind === kind && subject.works_with.includes(orm.id),
  );
  const verdicts = own.map(({ subject }) => {
    const verdict = ofFeature(subject, feature, want);
    return { ...verdict, says: `${subject.name}: ${verdict.says || 'native.'}` };
  });
  const order: Fit[] = ['stays', 'limited', 'goes'];
  const [best] = verdicts.toSorted((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit));
  return best ?? ofKind(orm, kind, library);
}
