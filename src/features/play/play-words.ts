/** What the playground says: of what it waits for, of what came of a run, and of how that differs. Pure. */
import { listInWords, plural } from '../../../contract/vocabulary/in-words.ts';
import { LIMITS, type LimitName } from '../../play/limits.ts';
import { NETWORK, type Outcome, type Progress, type RunReport } from '../../play/player.ts';
import type { Difference } from './difference.ts';
import type { PlaySample } from './sample.ts';

/** Said once for each stage. */
export function stageInWords(progress: Progress): string {
  if (progress.stage === 'starting') return 'Starting Python';
  if (progress.stage === 'running') return 'Running';
  const names = progress.parts.map(({ name, total }) => `${name} ${megabytes(total)}`);
  return names.length > 0 ? `Loading ${listInWords(names)}` : 'Loading';
}

/** `1.2 of 6.5 MB`: changes too often to be read out. */
export function bytesInWords(progress: Progress): string {
  if (progress.stage !== 'loading') return '';
  const { loaded, total } = sum(progress);
  return `${(loaded / MB).toFixed(1)} of ${megabytes(total)}`;
}

/** From 0 to 1; nothing where it can’t be told. */
export function shareOf(progress: Progress): number | undefined {
  if (progress.stage !== 'loading') return undefined;
  const { loaded, total } = sum(progress);
  return total > 0 ? Math.min(1, loaded / total) : undefined;
}

const MB = 1_000_000;

function sum({ parts }: Progress & { stage: 'loading' }): { loaded: number; total: number } {
  return parts.reduce(
    (all, { loaded, total }) => ({ loaded: all.loaded + loaded, total: all.total + total }),
    { loaded: 0, total: 0 },
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(1)} MB`;
}

/** `1 → 16 statements`, and below it what makes the difference. */
export function differenceInWords({ before, after, counts, transactionsAlone }: Difference): {
  count: string;
  what: string;
} {
  const count =
    before === after
      ? plural(after, 'statement')
      : `${before.toLocaleString('en-GB')} → ${plural(after, 'statement')}`;
  if (transactionsAlone) return { count, what: 'the same, but for what opens and ends transactions' };
  const parts = [
    counts.came > 0 && `${counts.came.toLocaleString('en-GB')} came`,
    counts.went > 0 && `${counts.went.toLocaleString('en-GB')} went`,
    counts.values > 0 && `${counts.values.toLocaleString('en-GB')} changed only in values`,
    counts.same > 0 && counts.same < after && `${counts.same.toLocaleString('en-GB')} the same`,
  ].filter((part) => part !== false);
  return {
    count,
    what: counts.same === after && before === after ? 'the same as unedited' : listInWords(parts),
  };
}

/** What happened where it did not return, and what to do. */
export interface Trouble {
  what: string;
  /** In sentences. */
  remedy: string;
  link?: { address: string; text: string };
  /** Another sample in which the same change does what was wanted. */
  same?: { script: string; text: string };
}

/** @returns nothing where it returned, or raised as a script may */
export function troubleOf({ outcome, phases }: RunReport, sample: PlaySample): Trouble | undefined {
  switch (outcome.kind) {
    case 'returned': {
      const sent = phases.find(({ name }) => name === 'task')?.statements ?? [];
      return sent.some(({ kind }) => kind === 'work')
        ? undefined
        : {
            what: 'The database saw no statement while task() ran.',
            remedy: 'A query that is built and not asked for is not sent: await it, or go through its rows.',
          };
    }
    case 'raised':
      return outcome.before ? beforeTask(outcome.error) : lazyInAsync(outcome.error, sample);
    case 'nothing':
      return {
        what: 'The script came to its end, and task() had not run.',
        remedy: 'What the database sees is told of the function task(): it must keep its name.',
      };
    case 'lacking':
      return lacking(outcome, sample);
    case 'stopped':
      return { what: 'Stopped.', remedy: '' };
    case 'limit':
      return { what: `Stopped: ${LIMIT_WORDS[outcome.limit]}.`, remedy: '' };
    case 'unloaded':
      return unloaded(outcome, sample);
  }
}

const LIMIT_WORDS: Record<LimitName, string> = {
  time: `it ran for ${LIMITS.time} seconds, which is all that the lab gives a script too`,
  memory: `it held more than ${LIMITS.memory >> 20} MB of memory`,
  output: `it printed more than ${LIMITS.output >> 20} MB`,
  statements: `it sent more than ${LIMITS.statements.toLocaleString('en-GB')} statements`,
};

/** Python’s own, all of which say that the text is none that it could begin with. */
const UNREADABLE = /^(SyntaxError|IndentationError|TabError)$/;

function beforeTask({ type }: { type: string }): Trouble {
  return UNREADABLE.test(type)
    ? { what: 'Python can’t read this, so nothing ran.', remedy: '' }
    : { what: 'The script ended before task() was called.', remedy: '' };
}

/** What Django and SQLAlchemy raise where an attribute wants a statement, and async code can’t wait for it there. */
const CANT_WAIT = /^SynchronousOnlyOperation:|\bMissingGreenlet\b/;

function lazyInAsync(
  { type, message }: { type: string; message: string },
  { subject, flavour, beside }: PlaySample,
): Trouble | undefined {
  const sync = beside.find((other) => other.subject === subject.id && other.flavour === 'sync');
  if (flavour !== 'async' || !sync || !CANT_WAIT.test(`${type}: ${message}`)) return undefined;
  return {
    what: 'A statement was wanted where async code can’t wait for one, so it was not sent.',
    remedy: 'Sync code sends it:',
    same: { script: sync.script, text: 'make the same change there, and run it' },
  };
}

/** Servers, and the packages that talk to them, of which some are stubs here. */
const SERVERS: readonly [RegExp, string][] = [
  [/^(postgresql|psycopg\d?|asyncpg|pg8000)$/i, 'PostgreSQL'],
  [/^(mariadb|mysql|pymysql|aiomysql|asyncmy|mysqldb)$/i, 'MariaDB'],
];

function lacking({ missing }: Outcome & { kind: 'lacking' }, { subject, address }: PlaySample): Trouble {
  const server = SERVERS.find(([pattern]) => pattern.test(missing))?.[1];
  if (missing === NETWORK)
    return {
      what: 'The browser’s Python has no network.',
      remedy: 'Nothing can be fetched: what the script needs must stand in it.',
    };
  return server === undefined
    ? {
        what: `There is no package ${missing} in the browser’s Python.`,
        remedy: `It has the standard library, and ${subject.name} with what that needs.`,
      }
    : {
        what: `${server} needs a server: here only SQLite runs.`,
        remedy: `What the lab ran on ${server} stands on`,
        link: { address, text: 'its card' },
      };
}

function unloaded({ why, detail }: Outcome & { kind: 'unloaded' }, { script }: PlaySample): Trouble {
  switch (why) {
    case 'offline':
      return {
        what: 'You seem to be offline, and Python is not here yet.',
        remedy: 'Run it again when you are back: your text stays.',
      };
    case 'incomplete':
      return { what: 'The download was cut off.', remedy: 'Run it again: your text stays.' };
    case 'unsupported':
      return {
        what: 'Python can’t start here: this browser has no WebAssembly, or it is switched off.',
        remedy: `On your own machine it runs with: uv run ${script}`,
      };
    case 'failed':
      return { what: `Python could not be started: ${detail}`, remedy: 'Run it again: your text stays.' };
  }
}

/** `Ran in 12 s`, `Ran in 0.3 s`: what stands beside the buttons. */
export function ranInWords({ versions, seconds }: Pick<RunReport, 'versions' | 'seconds'>): string {
  if (!versions) return 'Nothing ran';
  return `Ran in ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}
