/** What one who has to choose a tool asks first, in shown order. */
export const GLANCES = ['comes', 'starts', 'compares', 'holds', 'renamed', 'unseen', 'sqlite'] as const;

export type GlanceId = (typeof GLANCES)[number];

export const glanceWords: Record<GlanceId, string> = {
  comes: 'Comes as',
  starts: 'To start',
  compares: 'A draft compares the models with',
  holds: 'A migration holds',
  renamed: 'A renamed column',
  unseen: 'A draft does not see',
  sqlite: 'Where SQLite has no ALTER',
};
