/** Verdicts, topics and kinds of sources as a page says them. */
import type { SourceKind, Topic, Verdict } from '../../../contract/schemas/claim.ts';

/** How a verdict looks beside its word: shape and colour say the same thing, so neither is needed alone. */
export const verdictWords: Record<Verdict, { label: string; icon: string; meaning: string }> = {
  true: { label: 'True', icon: '●', meaning: 'it holds, on the versions that the evidence names' },
  outdated: { label: 'Outdated', icon: '◷', meaning: 'it held once, and holds no longer' },
  misleading: {
    label: 'Misleading',
    icon: '◐',
    meaning: 'true in part; what it leaves out changes the picture',
  },
  false: { label: 'False', icon: '✕', meaning: 'the evidence says otherwise' },
  unsupported: { label: 'Not supported', icon: '○', meaning: 'it could be shown, and nobody has shown it' },
  uncheckable: {
    label: 'Not checkable',
    icon: '–',
    meaning: 'a judgement or a forecast: no run can decide it',
  },
};

export const sourceKindNames: Record<SourceKind, string> = {
  article: 'Articles',
  maker: 'What the makers say',
  benchmark: 'Benchmarks',
};

export const topicNames: Record<Topic, string> = {
  samples: 'Code samples',
  querying: 'Models and queries',
  migrations: 'Migrations',
  types: 'Types',
  performance: 'Performance',
  admin: 'Admin',
  ecosystem: 'Ecosystem',
  history: 'History',
};
