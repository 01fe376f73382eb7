/** A case and what a well-behaved script leaves behind; each test changes the one thing that it is about. */
import type { Packages } from '../../contract/content/model.ts';
import type { Account } from '../../lab/cases/case.ts';
import type { WitnessEvent } from '../../contract/witness/events.ts';
import type { Case } from '../../lab/cases/record.ts';
import { pebble } from '../fixtures/pebble.ts';

const packages: Packages = {
  requirements: ['pebble==1.0'],
  lockFile: 'content/subjects/pebble/requirements.txt',
  lock: 'b'.repeat(64),
};

export const job: Case = {
  source: {
    kind: 'task',
    id: 'greet',
    subject: 'pebble',
    flavour: 'async',
    databases: ['postgresql'],
    file: 'content/tasks/basics/greet/pebble.py',
    regions: [],
    imports: { code: '', modules: [] },
    script: { name: 'greet.pebble.py', text: 'print("[1]")\n', sha256: 'a'.repeat(64) },
  },
  subject: { id: 'pebble', data: pebble, releases: new Map(), with: new Map(), ...packages },
  packages,
  database: 'postgresql',
  artifacts: [],
  browses: false,
};

export const exit: WitnessEvent = {
  event: 'exit',
  python: '3.13.5',
  sqlite: '3.46.1',
  packages: { Pebble: '1.0', asyncpg: '0.32.0' },
  open: null,
};

export function account(changes: Partial<Account> = {}): Account {
  return {
    events: [
      { event: 'begin', phase: 'task' },
      { event: 'end', phase: 'task', outcome: 'returned', result: [1] },
      exit,
    ],
    statements: [
      { phase: 'setup', sql: 'CREATE TABLE book (id INTEGER)', parameters: [], connection: '811' },
      { phase: 'task', sql: 'SELECT $1', parameters: ["'1'"], connection: '814' },
      { phase: 'task', sql: 'SELECT 2 FROM run_1', parameters: [], connection: '811' },
    ],
    names: [['run_1', 'shop']],
    stdout: 'hello\n[1]\n',
    stderr: '',
    remains: { there: true, worked: true },
    leftOpen: { connections: 0, transactions: 0 },
    artifacts: [],
    consoles: [],
    screens: [],
    days: ['2026-11-21'],
    ...changes,
  };
}
