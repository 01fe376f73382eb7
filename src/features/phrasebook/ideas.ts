/** What can be said in one ORM and in another: each task and each feature that ORMs are asked, with the names for it. */
import { DEFAULT_DATABASE } from '../../../contract/vocabulary/databases.ts';
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { CaseView, FeatureView, Library, SubjectView, TaskView } from '../../library/model.ts';

/** One ORM at one idea. */
export interface Side {
  subject: SubjectView;
  /** Its own names for it. */
  names: string[];
  status: Status;
  /** The limit, the way round it, or why it makes no sense. */
  note: string;
  samples: CaseView[];
}

export interface Idea {
  /** Of the task or the feature; a few have one id, of which the feature's stands behind a word. */
  id: string;
  title: string;
  path: `/${string}/`;
  sides: ReadonlyMap<string, Side>;
  /** What people type who look for it, in no ORM's words. */
  phrases: string[];
}

export interface IdeaSection {
  id: string;
  title: string;
  ideas: Idea[];
}

/** Tasks by section, then features that no task answers by group: in shown order. */
export function ideasOf({ sections, groups }: Pick<Library, 'sections' | 'groups'>): IdeaSection[] {
  const ofTasks = sections
    .filter(({ asks }) => asks === 'orm')
    .map(({ id, title, tasks }) => ({ id, title, ideas: tasks.map(ideaOfTask) }));
  const ofFeatures = groups
    .filter(({ asks }) => asks === 'orm')
    .map(({ id, title, features }) => ({
      id: `more-${id}`,
      title,
      ideas: features.filter(({ task }) => !task).map(ideaOfFeature),
    }));
  return [...ofTasks, ...ofFeatures].filter(({ ideas }) => ideas.length > 0);
}

function ideaOfTask({ id, data, subjects }: TaskView): Idea {
  const { title, terms, phrases = [] } = data;
  return {
    id,
    title,
    path: `/tasks/${id}/`,
    phrases,
    sides: sidesOf(
      subjects.map(({ subject, samples, standing }) => ({ subject, samples, standing })),
      terms,
    ),
  };
}

function ideaOfFeature({ id, data, answers }: FeatureView): Idea {
  const { title, terms = {}, phrases = [] } = data;
  return {
    id,
    title,
    path: `/matrix/${id}/`,
    phrases,
    sides: sidesOf(
      answers.map(({ subject, probes, standing }) => ({ subject, samples: probes, standing })),
      terms,
    ),
  };
}

function sidesOf(
  solved: readonly Pick<TaskView['subjects'][number], 'subject' | 'samples' | 'standing'>[],
  terms: Record<string, string[]>,
): Idea['sides'] {
  return new Map(
    solved
      .filter(({ subject }) => subject.kind === 'orm')
      .map(({ subject, samples, standing }): [string, Side] => {
        const { status, note, reason } = standing(DEFAULT_DATABASE);
        const names = terms[subject.id] ?? [];
        return [subject.id, { subject, names, status, note: note ?? reason ?? '', samples }];
      }),
  );
}
