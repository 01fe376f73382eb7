/** What the answers of type checkers are worth, as a page says it. */
import type { CatchVerdict, RevealVerdict } from '../../../contract/schemas/typing.ts';

export const revealWords: Record<RevealVerdict, { label: string; icon: string; meaning: string }> = {
  exact: { label: 'Exact', icon: '●', meaning: 'all there is to say' },
  partly: { label: 'Partly Any', icon: '◐', meaning: 'the outside is known, what is in it is not' },
  any: { label: 'Any', icon: '○', meaning: 'nothing is known, and anything goes' },
  wider: { label: 'Wider', icon: '◇', meaning: 'true, but less than could be known' },
  wrong: { label: 'Wrong', icon: '✕', meaning: 'the value at run time is of another type' },
};

export const catchWords: Record<CatchVerdict, { label: string; icon: string; meaning: string }> = {
  caught: { label: 'Caught', icon: '●', meaning: 'reported, and the same code without the mistake is not' },
  either: { label: 'Either way', icon: '◐', meaning: 'it complains about the right code in the same way' },
  missed: { label: 'Missed', icon: '✕', meaning: 'not a word' },
};
