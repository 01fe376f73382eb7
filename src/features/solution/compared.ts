/** What the page of a task, and the page of all its solutions, hold of each: made once for both. */
import { type Database, DATABASES } from '../../../contract/vocabulary/databases.ts';
import type { SolutionView, SubjectView, Asked } from '../../library/model.ts';
import { databasesOf, flavoursOf } from '../../library/runs.ts';
import { mostChatter } from './card.ts';
import { wholeOf } from '../../site/whole.ts';
import { inOrder, openAtFirst } from './solutions.ts';

export interface Compared {
  subjects: SubjectView[];
  /** Those that stand in the page, whole. */
  shown: SolutionView[];
  /** Those that are folded to a line, which leads to the page that has them. */
  folded: SolutionView[];
  /** Those of both that have code. */
  solved: SolutionView[];
  /** Ids of those that are open before anybody chooses. */
  open: Set<string>;
  /** Path of the page that has all of them; nothing where this one has. */
  whole: `/${string}` | undefined;
  /** Databases that it ran on. */
  ran: Database[];
  /** The same; all of them where it ran nowhere yet, since its status is said all the same. */
  databases: Database[];
  /** Whether there is one to choose: nothing where each has one, though it be another than its neighbour’s. */
  flavours: boolean;
  /** Statements about connections that there are at most in one transcript. */
  traffic: number;
}

/**
 * @param path of the page itself, such as `/tasks/upsert/`
 * @param all whether the page has all of them
 */
export function comparedOf(asked: Asked, path: `/${string}/`, all: boolean): Compared {
  const ordered = inOrder(asked.subjects);
  const open = openAtFirst(ordered);
  const isShown = ({ subject }: SolutionView): boolean => all || open.has(subject.id);
  const shown = ordered.filter(isShown);
  const folded = ordered.filter((solution) => !isShown(solution));
  const ran = databasesOf(asked);
  return {
    subjects: ordered.map(({ subject }) => subject),
    shown,
    folded,
    solved: [...shown, ...folded].filter(({ samples }) => samples.length > 0),
    open,
    whole: folded.length > 0 ? wholeOf(path) : undefined,
    ran,
    databases: ran.length > 0 ? ran : [...DATABASES],
    flavours: ordered.some((solution) => flavoursOf(solution).length > 1),
    traffic: mostChatter(asked),
  };
}

/** Whether there is a page of all of them besides. */
export function hasWhole(asked: Asked): boolean {
  return openAtFirst(asked.subjects).size < asked.subjects.length;
}
