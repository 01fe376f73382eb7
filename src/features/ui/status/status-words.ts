/** The statuses as a page says and colours them. */
import type { Status } from '../../../../contract/vocabulary/status.ts';

/** How a status looks beside its word: shape and colour say the same thing, so neither is needed alone. */
export const statusWords: Record<Status, { label: string; icon: string; meaning: string }> = {
  native: {
    label: 'Native',
    icon: '●',
    meaning: 'the documented API as it comes, or with a setting that changes nothing else',
  },
  partial: {
    label: 'Partial',
    icon: '◐',
    meaning: 'the documented API with a limit or at a cost, or an undocumented part of it',
  },
  workaround: {
    label: 'Workaround',
    icon: '◇',
    meaning: 'raw SQL, another package, or a few lines of one’s own that keep the point',
  },
  missing: { label: 'Missing', icon: '✕', meaning: 'the point of the question is lost' },
  inapplicable: {
    label: 'Not applicable',
    icon: '–',
    meaning: 'the question makes no sense here, or the database itself can’t',
  },
  unknown: { label: 'Unknown', icon: '?', meaning: 'nobody has looked yet' },
};

/** By what it is coloured, on pages and in pictures: styles/parts/every-page/tokens.css has those names. */
export const statusTones: Record<Status, 'good' | 'limited' | 'bad' | 'muted'> = {
  native: 'good',
  partial: 'limited',
  workaround: 'limited',
  missing: 'bad',
  inapplicable: 'muted',
  unknown: 'muted',
};
