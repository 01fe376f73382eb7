/** What pages are told of the samples that run in a browser. */
import { once } from '../../library/stored.ts';
import { browserRunOf, isPlayable } from '../../library/browser-runs.ts';
import { getLibrary } from '../../library/library.ts';
import type { Asked } from '../../library/model.ts';
import { href } from '../../site/href.ts';
import type { PlaySample } from './sample.ts';

/** Each by its script, in shown order. */
export const playSamples = once((): Map<string, PlaySample> => {
  const { tasks, features } = getLibrary();
  const all = [
    ...tasks.flatMap((task) =>
      samplesOf(task.subjects, { title: task.data.title, path: `/tasks/${task.id}/` }),
    ),
    ...features.flatMap((feature) =>
      feature.task
        ? []
        : samplesOf(
            feature.answers.map(({ subject, probes }) => ({ subject, samples: probes })),
            { title: feature.data.title, path: `/matrix/${feature.id}/` },
          ),
    ),
  ];
  return new Map(all.map((sample) => [sample.script, sample]));
});

function samplesOf(
  solutions: readonly Pick<Asked['subjects'][number], 'subject' | 'samples'>[],
  { title, path }: { title: string; path: `/${string}` },
): PlaySample[] {
  const playable = solutions.flatMap(({ samples }) => samples.filter(isPlayable));
  const beside = playable.map(({ subject, flavour, script }) => ({
    script: script.name,
    subject: subject.id,
    name: subject.name,
    flavour,
  }));
  return playable.flatMap((sample): PlaySample[] => {
    const { subject, flavour, script, runs } = sample;
    const run = runs.get('sqlite');
    if (!run) return [];
    const { versions, phases } = run;
    return [
      {
        script: script.name,
        sha256: script.sha256,
        subject: { id: subject.id, name: subject.name },
        flavour,
        title,
        address: href(`${path}#${subject.id}`),
        recorded: {
          python: versions.python,
          sqlite: versions.server,
          ...(subject.package !== null && { package: versions.subject }),
          phases,
        },
        reordered: browserRunOf(script)?.agrees === 'reordered',
        beside,
      },
    ];
  });
}
