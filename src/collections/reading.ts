/**
 * One reading of content and evidence for all collections: they hang together, so all of them are read and checked as
 * one, and what is wrong is said once.
 */
import type { AstroIntegrationLogger } from 'astro';
import { type Checked, check } from '../../contract/check.ts';
import { Memory } from '../../contract/files/memory.ts';
import { ProblemsError, textOf } from './problems.ts';
import { type Kind, kinds } from './kinds.ts';
import type { Ask } from './running.ts';

interface Outcome {
  checked?: Checked;
  error?: ProblemsError;
  /** Who has had it. Astro asks each collection once in a sync: one that asks again asks for a new reading. */
  readonly served: Set<Kind>;
}

interface Asked {
  kind: Kind;
  /** Path of the repository. */
  root: string;
  /** Whether it is for a server, which will read again: a build has nothing to remember. */
  isServed: boolean;
  /** Of a server that runs. It goes on where it can: what is half written now will be whole in a minute. */
  ask: Ask | undefined;
  logger: AstroIntegrationLogger;
}

export class Reading {
  #outcome: Outcome | undefined;
  #wrong = false;
  readonly #memory = new Memory();

  /** @throws {ProblemsError} at any problem; of a running server, only where content can't be read */
  get(asked: Asked): Checked {
    if (!this.#outcome || this.#outcome.served.has(asked.kind)) this.#outcome = this.#read(asked);
    const { checked, error, served } = this.#outcome;
    served.add(asked.kind);
    // Nobody will ask for this one again, and it holds all evidence: a build would carry it through all of its pages.
    if (served.size === kinds.length) this.#outcome = undefined;
    if (checked) return checked;
    throw error ?? new Error('nothing was read');
  }

  #read({ root, isServed, ask, logger }: Asked): Outcome {
    const checked = check(root, isServed ? this.#memory : undefined);
    const { problems, unread } = checked;
    if (ask) {
      ask.isRead = true;
      ask.wrong = new Set(problems.map(({ file }) => file));
    }
    const served = new Set<Kind>();
    const wasWrong = this.#wrong;
    this.#wrong = problems.length > 0;
    // What can't be read would be missing, and so would its page.
    if (this.#wrong && (!ask || unread)) return { error: new ProblemsError(problems), served };
    if (this.#wrong) logger.error(textOf(problems));
    else if (wasWrong) logger.info('content and evidence are all right again');
    return { checked, served };
  }
}
