/** What a card says beside the name: the version that ran. */
import type { Database } from '../../../../contract/vocabulary/databases.ts';
import type { SolutionView } from '../../../library/model.ts';
import { flavoursOf, runOf, versionOf } from '../../../library/runs.ts';
import { flavoursInWords } from '../../ui/flavours.ts';
import { type Variant, variantsOf } from '../../ui/choices/variants.ts';

/** `2.0.51`, `1.1.8, async only`; of the baseline the driver, since that is what it goes by: `asyncpg 0.31.0 · Python 3.13.1`. */
export function versionsInWords(solution: SolutionView, databases: Database[]): Variant<string>[] {
  const { subject, samples } = solution;
  const number = versionOf(samples.flatMap(({ runs }) => [...runs.values()]));
  if (subject.package === null)
    return variantsOf(flavoursOf(solution), databases, (flavour, database) =>
      [runOf(solution, flavour, database)?.versions.driver, number && `Python ${number}`]
        .filter(Boolean)
        .join(' · '),
    );
  const only = subject.kind === 'orm' && subject.flavours.length === 1 && flavoursInWords(subject);
  return [{ value: [number, only].filter(Boolean).join(', ') }].filter(({ value }) => value !== '');
}
