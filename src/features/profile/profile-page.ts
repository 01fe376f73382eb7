/** All that the page of an ORM shows besides its profile: surprises, types, tools, and the list of contents. */
import { databaseNames, DEFAULT_DATABASE } from '../../../contract/vocabulary/databases.ts';
import { kindWords } from '../../../contract/vocabulary/subjects.ts';
import type { Library, SubjectView } from '../../library/model.ts';
import type { TypesView } from '../../library/typing.ts';
import type { Entry } from '../ui/contents/contents.ts';
import { findingOf } from '../ui/findings.ts';
import { outcomesOf, summary } from '../solution/outcome.ts';
import { type PlaceGroup, placeGroups } from './place-groups.ts';
import { type Profile, profileOf, tally } from './profile.ts';
import { factsOf } from './subject-facts.ts';
import { toolsOf } from './tools.ts';
import { typesOf } from '../typing/tally.ts';
import { ormVerdict } from '../verdict/verdict.ts';

export interface Surprise {
  path: `/${string}`;
  text: string;
  notes: string[];
}

/** So many surprises stand open; with a hundred tasks there are dozens. */
const SHOWN = 8;

export function profilePage(orm: SubjectView, library: Library, checked: TypesView) {
  const profile = profileOf(orm, library);
  const { places } = profile;
  const tools = toolsOf(orm, library).flatMap(({ id, name, kind, tagline }) =>
    kind === 'baseline' ? [] : [{ id, name, kind: kindWords[kind].one, tagline }],
  );
  const types = typesOf(checked, orm.id);
  const surprises = surprisesOf(orm, profile);
  const verdict = ormVerdict(orm, library);
  const groups = { tasks: placeGroups(places, 'task'), features: placeGroups(places, 'feature') };
  const tallies = [`Tasks: ${tally(places, 'task')}.`, `Features: ${tally(places, 'feature')}.`];
  const contents: (Entry | false)[] = [
    verdict !== undefined && { id: 'verdict', title: 'For whom it is' },
    verdict !== undefined && { id: 'risks', title: 'Five risks' },
    surprises.length > 0 && { id: 'surprises', title: 'What may surprise you' },
    types.length > 0 && { id: 'typing', title: 'Typing' },
    tools.length > 0 && { id: 'tools', title: 'Tools' },
    groups.tasks.length > 0 && { id: 'tasks', title: 'Tasks', entries: groups.tasks.map(entryOf) },
    groups.features.length > 0 && {
      id: 'features',
      title: 'Features',
      entries: groups.features.map(entryOf),
    },
  ];
  return {
    profile,
    tallies: tallies.filter((text) => !text.endsWith(': .')).join(' '),
    facts: factsOf(profile),
    verdict,
    surprises: { first: surprises.slice(0, SHOWN), more: surprises.slice(SHOWN) },
    types,
    tools,
    groups,
    contents: contents.filter((entry) => entry !== false),
  };
}

function entryOf({ id, title }: PlaceGroup): Entry {
  return { id, title };
}

/** Findings that speak of it by name, then the traps that it was tried on. */
function surprisesOf({ id }: SubjectView, { findings, traps }: Profile): Surprise[] {
  return [
    ...findings.map((task): Surprise => ({
      path: `/tasks/${task.id}/#${id}`,
      text: findingOf(task),
      notes: [],
    })),
    ...traps.map(({ task, solution }): Surprise => ({
      path: `/tasks/${task.id}/#${id}`,
      text: task.data.title,
      notes: summary(outcomesOf(solution, [DEFAULT_DATABASE], task.data)).map(
        (text) => `Before and after the fix, on ${databaseNames[DEFAULT_DATABASE]}: ${text}`,
      ),
    })),
  ];
}
