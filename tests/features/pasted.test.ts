/** A traceback that is pasted: its message, and which errors say it. */
import { describe, expect, test } from 'vitest';
import { messageIn } from '../../src/scripts/pasting.ts';
import { saysOneOf } from '../../src/scripts/lists/messages.ts';

const CHAINED = `Traceback (most recent call last):
  File "/app/.venv/lib/python3.13/site-packages/sqlalchemy/engine/base.py", line 1968, in _exec_single_context
    self.dialect.do_execute(
    ~~~~~~~~~~~~~~~~~~~~~~~^
sqlite3.IntegrityError: UNIQUE constraint failed: author.name

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/app/main.py", line 12, in <module>
    session.commit()
sqlalchemy.exc.IntegrityError: (sqlite3.IntegrityError) UNIQUE constraint failed: author.name
[SQL: INSERT INTO author (name) VALUES (?)]
[parameters: ('Homer',)]
(Background on this error at: https://sqlalche.me/e/21/gkpj)
<sys>:0: RuntimeWarning: coroutine 'Connection.cursor' was never awaited
`;

describe('of a traceback', () => {
  test.for([
    [
      CHAINED,
      'sqlalchemy.exc.IntegrityError: (sqlite3.IntegrityError) UNIQUE constraint failed: author.name',
    ],
    [
      'Traceback (most recent call last):\r\n  File "a.py", line 1\r\nAuthor.DoesNotExist: Author matching query does not exist.\r\n',
      'Author.DoesNotExist: Author matching query does not exist.',
    ],
    [
      '  + Exception Group Traceback (most recent call last):\n  |   File "a.py"\n    | ValueError: no active connection\n    +---',
      'ValueError: no active connection',
    ],
    [
      'psycopg.errors.UniqueViolation: duplicate key value violates unique constraint "author_name_key"\nDETAIL:  Key (name)=(Homer) already exists.',
      'psycopg.errors.UniqueViolation: duplicate key value violates unique constraint "author_name_key"',
    ],
    ['SELECT 1\nFROM book', undefined],
    ['TypeError: one line is taken as it is', undefined],
    // Nothing of a long line takes long.
    [`${'Aa'.repeat(100_000)}\n${'a.'.repeat(100_000)}`, undefined],
    ['', undefined],
  ] as const)('the last exception is taken: %#', ([text, message]) => {
    expect(messageIn(text)).toBe(message);
  });
});

describe('a message', () => {
  const messages = ['UNIQUE constraint failed: …', 'Duplicate entry … for key …'];

  test.for([
    ['in a traceback', CHAINED],
    // As a field of one line has it.
    ['whose line ends are gone', CHAINED.replaceAll('\n', '')],
    ['in capitals', "DUPLICATE ENTRY 'Homer' FOR KEY 'name'"],
  ] as const)('%s is found by its fixed words', ([, text]) => {
    expect(saysOneOf(text, messages)).toBe(true);
  });

  test.for([
    ['NOT NULL constraint failed: author.name', messages],
    ["for key 'name' a duplicate entry", messages],
    ['anything', ['']],
    ['anything', ['…']],
  ] as const)('%s is none of %j', ([text, own]) => {
    expect(saysOneOf(text, own)).toBe(false);
  });
});
