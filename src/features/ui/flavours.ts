/** Which flavours a subject has, in words. */
import type { SubjectView } from '../../library/model.ts';
import { listInWords } from '../../../contract/vocabulary/in-words.ts';

/** `async and sync`, `async only`, `async (shown), sync by run_sync()`. */
export function flavoursInWords({ flavours, otherwise }: SubjectView): string {
  if (flavours.length > 1) return listInWords(flavours);
  return otherwise ? `${flavours.join('')} (shown), ${otherwise}` : `${flavours.join('')} only`;
}
