/** How the answer to a question is called: what a package can do has a status, what is so has Yes or No. */
import type { Status } from '../../../contract/vocabulary/status.ts';
import { statusWords } from './status-words.ts';

interface Words {
  label: string;
  meaning: string;
}

const FACTS: Partial<Record<Status, Words>> = {
  native: { label: 'Yes', meaning: 'it is so' },
  missing: { label: 'No', meaning: 'it is not so' },
};

/** @param fact whether the question is about how the package is: `fact` of the feature */
export function answerWords(status: Status, fact = false): Words {
  return (fact ? FACTS[status] : undefined) ?? statusWords[status];
}
