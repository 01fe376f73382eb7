/** What a feature's page says around its answers. */
import { kindWords } from '../../contract/words.ts';
import type { FeatureView, Library } from '../library.ts';
import { databasesOf } from './card.ts';
import { asTask } from './feature.ts';
import { answerInWords } from './matrix-words.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { type Related, relatedToFeature } from './related.ts';
import { type ReleaseView, releasesOf } from './releases.ts';
import type { Crumb } from './structured.ts';

export interface FeaturePage {
  head: { title: string; description: string };
  crumbs: Crumb[];
  neighbours: Neighbours;
  /** Its own probes: none where a task answers it. */
  probed: ReturnType<typeof asTask>['subjects'];
  databases: ReturnType<typeof databasesOf>;
  releases: ReleaseView[];
  related: Related[];
}

export function featurePage(feature: FeatureView, library: Library): FeaturePage {
  const { data, group, answers, asks } = feature;
  const asked = asTask(feature);
  return {
    head: {
      title: `${data.title}, in ${answers.length} Python ${kindWords[asks].many}`,
      description: `${data.question} ${answerInWords(feature)}`.replaceAll('`', ''),
    },
    crumbs: [
      { title: 'Matrix', path: '/matrix/' },
      { title: group.title, path: `/matrix/#${group.id}` },
      { title: data.title, path: `/matrix/#${feature.id}` },
    ],
    neighbours: neighboursOf(library.features, feature.id, '/matrix/'),
    probed: asked.subjects.filter(({ samples }) => samples.length > 0),
    databases: databasesOf(asked),
    releases: answers.flatMap(({ subject, probes, older }) => releasesOf(subject, probes, older)),
    related: relatedToFeature(feature, library),
  };
}
