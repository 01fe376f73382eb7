/**
 * Stands for the engine in tests of the page: it reports what a script of ours would come to, by words that stand in the
 * script. It is served in place of the module that makes players; nothing of the site knows of it.
 */
const VERSIONS = { python: '3.14.2', sqlite: '3.39.0', subject: '6.1.3' };
const sent = (sql, parameters = [], kind = 'work') => ({ sql, parameters, kind, connection: 1 });
const JOINED =
  'SELECT "book"."id", "book"."title", "author"."id", "author"."name" FROM "book" INNER JOIN "author" ON ("book"."author_id" = "author"."id") ORDER BY "book"."id" ASC';
const BOOKS = 'SELECT "book"."id", "book"."title", "book"."author_id" FROM "book" ORDER BY "book"."id" ASC';
const AUTHOR =
  'SELECT "author"."id", "author"."name", "author"."country" FROM "author" WHERE "author"."id" = ? LIMIT 21';
const ROWS = [
  ['The Dispossessed', 'Ursula K. Le Guin'],
  ['Kindred', 'Octavia E. Butler'],
];
const pragma = sent('PRAGMA foreign_keys = ON', [], 'chatter');
const joined = [pragma, sent(JOINED)];
const looped = [
  pragma,
  sent(BOOKS),
  ...Array.from({ length: 15 }, (_, index) => sent(AUTHOR, [`${index + 1}`])),
];

const returned = (statements, result = ROWS) => ({
  outcome: { kind: 'returned', result },
  phases: [{ name: 'task', outcome: 'returned', result, statements }],
});
const raised = (type, message, before, line) => {
  const error = { type, message };
  const traceback = `Traceback (most recent call last):\n  File "script.py", line ${line}, in task\n${type}: ${message}\n`;
  return {
    outcome: { kind: 'raised', error: { ...error, traceback, line }, before },
    phases: [
      { name: before ? 'setup' : 'task', outcome: 'raised', error, statements: before ? [] : [sent(BOOKS)] },
    ],
  };
};
const lacking = (missing, type, message) => ({
  outcome: { kind: 'lacking', missing, error: { type, message, traceback: '' } },
  phases: [{ name: 'setup', outcome: 'raised', error: { type, message }, statements: [] }],
});
const unloaded = (why) => ({
  outcome: { kind: 'unloaded', why, detail: 'no bytes came' },
  phases: [],
  versions: undefined,
});
const unfinished = (outcome) => ({
  outcome,
  phases: [],
  unfinished: { name: 'task', statements: looped.slice(0, 5) },
});

/** The first whose words stand in the script. */
const CASES = [
  ['OFFLINE', () => unloaded('offline')],
  ['CUT', () => unloaded('incomplete')],
  ['UNSUPPORTED', () => unloaded('unsupported')],
  ['FAILED', () => unloaded('failed')],
  ['import requests', () => lacking('requests', 'ModuleNotFoundError', "No module named 'requests'")],
  ['"postgresql://', () => lacking('postgresql', 'OperationalError', 'there is no server')],
  ['LIMIT_TIME', () => unfinished({ kind: 'limit', limit: 'time' })],
  ['LIMIT_STATEMENTS', () => unfinished({ kind: 'limit', limit: 'statements' })],
  ['def task(:', (line) => raised('SyntaxError', 'invalid syntax', true, line)],
  ['raise ValueError', (line) => raised('ValueError', 'no such <book>', false, line)],
  [
    '.order_by("id")\n    return [(book.title, book.author.name) async for',
    (line) => raised('SynchronousOnlyOperation', 'You cannot call this from an async context', false, line),
  ],
  ['# nothing is called', () => ({ outcome: { kind: 'nothing' }, phases: [] })],
  ['# nothing is sent', () => returned([pragma], [])],
  ['# printed', () => ({ ...returned(joined), printed: 'one\ntwo\n' })],
  ['# another value', () => returned([pragma, sent(AUTHOR, ['2'])])],
  ['# one value', () => returned([pragma, sent(AUTHOR, ['1'])])],
  ['select_related("author")', () => returned(joined)],
];

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
let started = false;

export function openPlayer() {
  let stop = () => undefined;
  return {
    warm: () => Promise.resolve(),
    close: () => {
      stop();
    },
    stop: () => {
      stop();
    },
    async run({ subject, text }, onProgress) {
      const stopped = new Promise((resolve) => {
        stop = () => resolve(unfinished({ kind: 'stopped' }));
      });
      const parts = (loaded) => [
        { name: 'Python', loaded: 4.5e6 * loaded, total: 4.5e6 },
        { name: 'Django', loaded: 2e6 * loaded, total: 2e6 },
      ];
      const work = async () => {
        for (const loaded of started ? [] : [0, 0.5, 1]) {
          onProgress?.({ stage: 'loading', parts: parts(loaded) });
          await wait(text.includes('SLOW') ? 1e9 : 30);
        }
        started = true;
        onProgress?.({ stage: 'starting' });
        await wait(20);
        onProgress?.({ stage: 'running' });
        await wait(text.includes('while True') ? 1e9 : 20);
        const [words, make] = CASES.find(([own]) => text.includes(own)) ?? ['', () => returned(looped)];
        return make(text.slice(0, text.indexOf(words)).split('\n').length);
      };
      const report = await Promise.race([stopped, work()]);
      return { subject, printed: '', complained: '', versions: VERSIONS, seconds: 0.12, ...report };
    },
  };
}
