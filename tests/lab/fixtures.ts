/** A case and what a well-behaved script leaves behind; each test changes the one thing that it is about. */
import type { Account } from '../../lab/case.ts';
import type { WitnessEvent } from '../../lab/databases/database.ts';
import type { Case } from '../../lab/record.ts';
import { pebble } from '../fixtures/pebble.ts';

export const job: Case = {
  sample: {
    task: 'greet',
    subject: 'pebble',
    flavour: 'async',
    file: 'content/tasks/basics/greet/pebble.py',
    regions: [],
    script: { name: 'greet.pebble.py', text: 'print("[1]")\n', sha256: 'a'.repeat(64) },
  },
  subject: {
    id: 'pebble',
    requirements: ['pebble==1.0'],
    lock: 'b'.repeat(64),
    data: pebble,
  },
  database: 'postgresql',
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
    leftOpen: { connections: 0, transactions: 0 },
    ...changes,
  };
}
