/** What is said of code that came by a link. Pure. */
import { partInWords, partsOf, WHOLE } from './change.ts';
import type { SharedCode } from './shared-code.ts';

export interface Came {
  /** The part that it stands in now. */
  region: string;
  /** What a reader has to know of it. */
  says: string;
}

/**
 * @param sample the script as it is today, and its SHA-256
 */
export function came(shared: SharedCode, sample: { text: string; sha256: string }): Came {
  const isThere = shared.region === WHOLE || partsOf(sample.text).includes(shared.region);
  const region = isThere ? shared.region : 'task';
  const sentences = ['This code came with the link, and has not run.'];
  if (!sample.sha256.startsWith(shared.sha256))
    sentences.push(
      region === WHOLE
        ? 'The script has changed since: this is the old one, as somebody changed it.'
        : 'The script has changed since: around this code stands today’s.',
    );
  if (!isThere)
    sentences.push(`It was ${partInWords(shared.region)}, which is gone: it stands in place of the code.`);
  return { region, says: sentences.join(' ') };
}
