/** What a bench needs from where it stands, and does for it. */
import type { How } from '../../features/play/beginnings.ts';
import type { TheChange } from '../../features/play/carried.ts';
import type { SharedCode } from '../../features/play/shared-code.ts';
import type { Player } from '../../play/player.ts';
import type { Loaded } from './load.ts';

export interface Bench {
  run(): Promise<void>;
  /** Shows code that came by a link. Nothing runs. */
  show(shared: SharedCode): void;
  /** Puts another beginning in place of the text. */
  begin(how: How): void;
  /** Makes the change that was made of another sample, and runs it; where it does not fit, it says so. */
  take(change: TheChange): void;
  /** As it stands now. */
  code(): { shared: SharedCode; changed: boolean };
  focus(): void;
  /** Ends what runs, and gives its memory back. The text stays. */
  rest(): void;
}

export interface BenchOptions extends Loaded {
  player: Player;
  /** Nothing: it can’t be closed. */
  close?: () => void;
  /** Address of a page where others stand beside it; nothing: this is it. */
  wider?: string;
  /** Shows the bench of another sample, which was chosen; nothing: there is no choice. */
  choose?: (script: string) => Promise<Bench | undefined>;
  /** Puts code into the address of the page, and gives it. */
  share: (code: SharedCode) => Promise<string>;
}
