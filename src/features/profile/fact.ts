/** What a subject is, in a row of a table. */
export interface Fact {
  name: string;
  /** Of its row, where something leads there. */
  id?: string;
  /** A paragraph each; `backticks` mark code. */
  lines: string[];
  /** The address of what shows it. */
  shownBy?: string;
  timeline?: Timeline;
}

/** Days, to be drawn as marks on two years. */
export interface Timeline {
  days: readonly string[];
  /** The last day of the two years. */
  until: string;
}
