/** A sample that can be run in a reader’s browser, as the page is told of it: types alone. */
import type { Phase } from '../../../contract/schemas/evidence.ts';
import type { Flavour } from '../../../contract/vocabulary/subjects.ts';

/** What the lab recorded of it on SQLite. */
interface Recorded {
  python: string;
  sqlite: string;
  /** Of the subject’s package; undefined for plain SQL. */
  package?: string;
  phases: Phase[];
}

export interface PlaySample {
  /** File name under /scripts/. */
  script: string;
  sha256: string;
  subject: { id: string; name: string };
  flavour: Flavour;
  /** Of its task or feature, with the address of its card. */
  title: string;
  address: string;
  recorded: Recorded;
  /** Whether its statements are the recorded ones only up to an order that Python does not promise. */
  reordered: boolean;
  /** All samples of the same question that run in a browser, this one too, in shown order. */
  beside: { script: string; subject: string; name: string; flavour: Flavour }[];
}
