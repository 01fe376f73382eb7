/** What a feature's page says around its answers. */
import { kindWords } from '../../../contract/vocabulary/subjects.ts';
import type { FeatureView, Library } from '../../library/model.ts';
import { answerInWords } from './matrix-words.ts';
import { type Neighbours, neighboursOf } from '../ui/neighbours.ts';
import { type Related, relatedToFeature, tasksOf } from '../task/around/related.ts';
import { type ReleaseView, releasesOf } from '../task/around/releases.ts';
import type { Crumb } from '../ui/structured-data.ts';

export interface FeaturePage {
  head: { title: string; description: string };
  crumbs: Crumb[];
  neighbours: Neighbours;
  /** Whether it has probes of its own: where a task answers it, what is expected stands there. */
  probed: boolean;
  releases: ReleaseView[];
  /** Tasks that do what is asked, with all of their code. */
  atWork: { title: string; path: `/${string}` }[];
  related: Related[];
}

export function featurePage(feature: FeatureView, library: Library): FeaturePage {
  const { data, group, answers, asks, task } = feature;
  return {
    head: {
      title: `${data.title}, in ${answers.length} Python ${kindWords[asks].many}`,
      description: `${data.question} ${answerInWords(feature)}`.replaceAll('`', ''),
    },
    crumbs: [
      { title: 'Matrix', path: '/matrix/' },
      { title: group.title, path: `/matrix/#${group.id}` },
    ],
    neighbours: neighboursOf(library.features, feature.id, '/matrix/'),
    probed: !task && answers.some(({ probes }) => probes.length > 0),
    releases: answers.flatMap(({ subject, probes, older }) => releasesOf(subject, probes, older)),
    atWork: tasksOf(feature, library).map((own) => ({ title: own.data.title, path: `/tasks/${own.id}/` })),
    related: relatedToFeature(feature, library),
  };
}
