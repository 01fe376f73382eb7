/** All that the page of a tool shows. */
import { glanceWords } from '../../../contract/vocabulary/glances.ts';
import { capitalised } from '../../../contract/vocabulary/in-words.ts';
import { type AskedKind, kindWords } from '../../../contract/vocabulary/subjects.ts';
import type { Library, SubjectView } from '../../library/model.ts';
import { databasesOf } from '../../library/runs.ts';
import type { Crumb } from '../ui/structured-data.ts';
import { isShort, type PlaceGroup, placeGroups } from './place-groups.ts';
import { type Place, profileOf, tally } from './profile.ts';
import type { Fact } from './fact.ts';
import { glancesOf } from './glances.ts';
import { factsOf } from './subject-facts.ts';
import { kindOf, ormsOf, type Worked, workedOf } from './tools.ts';

export interface ToolPage {
  kind: AskedKind;
  title: string;
  description: string;
  crumbs: Crumb[];
  version: string | undefined;
  orms: SubjectView[];
  /** The other tools of its kind. */
  siblings: SubjectView[];
  /** Where they stand side by side: absent where nothing is asked of their kind. */
  matrix: `/matrix/#of-${AskedKind}` | undefined;
  facts: Fact[];
  /** The features that its kind is asked, tried or not. */
  features: { places: Place[]; groups: PlaceGroup[]; open: boolean };
  /** The task that is shown in full, on the databases that it ran on, and the others that it solves. */
  worked: (Worked & { databases: ReturnType<typeof databasesOf> }) | undefined;
  others: Worked[];
}

export function toolPage(tool: SubjectView, library: Library): ToolPage {
  const kind = kindOf(tool);
  const { one, many } = kindWords[kind];
  const profile = profileOf(tool, library);
  const { version, places } = profile;
  const features = places.filter((place) => place.kind === 'feature');
  const [worked, ...others] = workedOf(tool, library);
  const says = tally(places, 'feature') || 'not tried yet';
  return {
    kind,
    title: `${tool.name}, the ${one}`,
    description: `${tool.tagline} ${tool.name} ${version ?? ''}: ${says}.`,
    crumbs: [
      { title: 'Tools', path: '/tools/' },
      { title: capitalised(many), path: `/tools/#${kind}` },
    ],
    version,
    orms: ormsOf(tool, library),
    siblings: library.tools.filter((other) => other.kind === tool.kind && other !== tool),
    matrix: library.groups.some(({ asks }) => asks === kind) ? `/matrix/#of-${kind}` : undefined,
    facts: [
      ...glancesOf(tool).map(({ id, says, shownBy }) => ({
        name: glanceWords[id],
        lines: [capitalised(says)],
        shownBy,
      })),
      ...factsOf(profile),
    ],
    features: { places: features, groups: placeGroups(features, 'feature'), open: isShort(profile) },
    worked: worked && { ...worked, databases: databasesOf({ subjects: [worked.solution] }) },
    others,
  };
}
