/** One feature for its page: the parts of a task's page show its probes. */
import type { FeatureView, Asked } from '../../library/model.ts';

/** What a feature's probes are asked, as a task; with the samples of the task that answers it, whose code its page shows too. */
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
