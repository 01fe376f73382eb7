/** What the page of a task, and the page of all its solutions, hold of each: made once for both. */
import { type Database, DATABASES } from '../../../../contract/vocabulary/databases.ts';
import type { SolutionView, SubjectView, Asked } from '../../../library/model.ts';
import { databasesOf, flavoursOf } from '../../../library/runs.ts';
import { chatterLength, mostChatter } from '../transcript/transcripts.ts';
import { href } from '../../../site/href.ts';
import { wholeOf } from '../../../site/whole.ts';
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
  /** What comes in a second request though its card is in the page; nothing where all is. */
  later: Later | undefined;
}

/** What is folded in a card, and long: it stands on the page that has all solutions. */
export interface Later {
  /** Address of that page. */
  address: string;
  /** Whether statements about connections are among it; the files that a sample left always are. */
  traffic: boolean;
}

/** Characters of statements about connections in one transcript: more of them weigh more than what the page is about. */
const MUCH_TRAFFIC = 2000;

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
  const whole = folded.length > 0 ? wholeOf(path) : undefined;
  const traffic = mostChatter(asked);
  return {
    subjects: ordered.map(({ subject }) => subject),
    shown,
    folded,
    solved: [...shown, ...folded].filter(({ samples }) => samples.length > 0),
    open,
    whole,
    ran,
    databases: ran.length > 0 ? ran : [...DATABASES],
    flavours: ordered.some((solution) => flavoursOf(solution).length > 1),
    traffic,
    later: whole && { address: href(whole), traffic: chatterLength(asked) > MUCH_TRAFFIC },
  };
}

/** Whether there is a page of all of them besides. */
export function hasWhole(asked: Asked): boolean {
  return openAtFirst(asked.subjects).size < asked.subjects.length;
}
