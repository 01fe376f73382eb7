/** One feature for its page: the parts of a task's page show its probes. */
import type { FeatureView } from '../library.ts';
import type { Asked } from './card.ts';

/** What a feature's probes are asked, as a task: nothing of the tasks that answer other features. */
export function asTask({ data, task, answers }: FeatureView): Asked {
  return {
    data: { terms: data.terms ?? {}, expected: data.expected ?? true },
    subjects: answers.map(({ subject, standing, probes, older }) => ({
      subject,
      standing,
      samples: task ? [] : probes,
      older: task ? [] : older,
    })),
  };
}
