/** A traceback that is pasted: which errors say it. */
import { describe, expect, test } from 'vitest';
import { saysOneOf } from '../../../../src/features/ui/choices/messages.ts';

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
