/** One feature for its page: the parts of a task's page show its probes. */
import type { FeatureView, Asked } from '../../library/model.ts';

/** What a feature's probes are asked, as a task: nothing of the tasks that answer other features. */
export function asTask(feature: FeatureView): Asked {
  const asked = withSamples(feature);
  if (!feature.task) return asked;
  return { ...asked, subjects: asked.subjects.map((solution) => ({ ...solution, samples: [], older: [] })) };
}

/** The same with the samples of the task that answers it, whose code the page shows too. */
export function withSamples({ data, answers }: FeatureView): Asked {
  return {
    data: { terms: data.terms ?? {}, expected: data.expected ?? true },
    subjects: answers.map(({ subject, standing, probes, older }) => ({
      subject,
      standing,
      samples: probes,
      older,
    })),
  };
}
