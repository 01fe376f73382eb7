/** What a page makes of what a worker says, and how much it listens to. */
import { describe, expect, test } from 'vitest';
import { gatherer } from '../../../src/play/gather.ts';
import { LIMITS } from '../../../src/play/limits.ts';
import type { FromWorker, Heard, Told } from '../../../src/play/protocol.ts';
import { reportOf } from '../../../src/play/report.ts';

const begin: Told = { event: 'begin', phase: 'task' };
const statement = (sql: string): Told => ({ event: 'statement', sql, parameters: [], connection: 7 });
const returned: Told = { event: 'end', phase: 'task', outcome: 'returned', result: 'of Python' };
const exit: Told = { event: 'exit', python: '3.14.2', sqlite: '3.39.0', packages: { X: '1.2' }, open: null };

function reported(events: Told[], heard: Partial<Heard> = {}, cut?: Parameters<typeof reportOf>[0]['cut']) {
  return reportOf({
    subject: 'x',
    package: 'X',
    heard: { events, stdout: '', stderr: '', ...heard },
    seconds: 1,
    days: ['2026-11-26'],
    ...(cut && { cut }),
  });
}

describe('a report', () => {
  test('has the phases as evidence has them, and the versions that ran', () => {
    const { outcome, phases, printed, versions } = reported([begin, statement('SELECT 1'), returned, exit], {
      stdout: 'naive() returned 3\n[1]\n',
    });
    expect(outcome).toEqual({ kind: 'returned', result: [1] });
    expect(phases).toEqual([
      {
        name: 'task',
        outcome: 'returned',
        result: [1],
        statements: [{ sql: 'SELECT 1', parameters: [], kind: 'work', connection: 1 }],
      },
    ]);
    expect(printed).toBe('naive() returned 3\n');
    expect(versions).toEqual({ python: '3.14.2', sqlite: '3.39.0', subject: '1.2' });
  });
  test('says where an exception came up, with the folder of the lab', () => {
    const error = { type: 'ValueError', message: '/run/x.py is odd' };
    const where: Told = { event: 'traceback', text: '  File "/run/x.py", line 3', line: 3, missing: null };
    const { outcome } = reported([where, { event: 'uncaught', error }]);
    expect(outcome).toEqual({
      kind: 'raised',
      before: true,
      error: { type: 'ValueError', message: 'x.py is odd', traceback: '  File "x.py", line 3', line: 3 },
    });
  });
  test.each([
    ['requests', 'ModuleNotFoundError', "No module named 'requests'", 'requests', 'requests'],
    [
      'PostgreSQL',
      'OperationalError',
      'there is no PostgreSQL in a browser, only SQLite',
      null,
      'PostgreSQL',
    ],
  ])('names what is lacking: %s', (_, type, message, missing, lacking) => {
    const { outcome } = reported([
      { event: 'traceback', text: '', line: 1, missing },
      { event: 'uncaught', error: { type, message } },
    ]);
    expect(outcome).toMatchObject({ kind: 'lacking', missing: lacking });
  });
  test('tells memory from other exceptions', () => {
    const { outcome } = reported([{ event: 'uncaught', error: { type: 'MemoryError', message: '' } }]);
    expect(outcome).toEqual({ kind: 'limit', limit: 'memory' });
  });
  test('says that nothing came of it', () => {
    expect(reported([exit]).outcome).toEqual({ kind: 'nothing' });
    expect(reported([begin, returned, exit], { stdout: 'hello' }).outcome).toEqual({ kind: 'nothing' });
  });
  test('has what was sent until it was stopped', () => {
    const { outcome, phases, unfinished } = reported([begin, statement('SELECT 1')], {}, { kind: 'stopped' });
    expect({ outcome, phases }).toEqual({ outcome: { kind: 'stopped' }, phases: [] });
    expect(unfinished).toMatchObject({ name: 'task', statements: [{ sql: 'SELECT 1' }] });
  });
});

describe('what is gathered', () => {
  const heardBy = (): { said: FromWorker[]; gathered: ReturnType<typeof gatherer>; wait: () => void } => {
    const said: FromWorker[] = [];
    let now = 0;
    const gathered = gatherer(
      (message) => said.push(message),
      () => now,
    );
    return { said, gathered, wait: () => (now += 1000) };
  };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('is passed on now and then, a character never cut', () => {
    const { said, gathered, wait } = heardBy();
    const [e, ...rest] = bytes('é!');
    gathered.wrote('stdout', Uint8Array.of(e ?? 0));
    wait();
    gathered.wrote('stdout', Uint8Array.from(rest));
    gathered.flush();
    gathered.flush();
    expect(said).toEqual([{ say: 'heard', heard: { events: [], stdout: 'é!', stderr: '' } }]);
  });
  test('is no more than may be printed', () => {
    const { said, gathered } = heardBy();
    for (let time = 0; time < 3; time += 1)
      gathered.wrote('stderr', bytes('x'.repeat(LIMITS.output / 2 + 1)));
    gathered.flush();
    expect(said.map(({ say }) => say)).toEqual(['heard', 'limit']);
    expect(said[0]?.say === 'heard' && said[0].heard.stderr.length).toBe(LIMITS.output);
  });
  test('is no more statements than may be sent', () => {
    const { said, gathered } = heardBy();
    for (let time = 0; time < LIMITS.statements + 10; time += 1) gathered.told(statement('SELECT 1'));
    gathered.flush();
    expect(said.at(-1)).toEqual({ say: 'limit', limit: 'statements' });
    expect(said).toHaveLength(2);
  });
});
