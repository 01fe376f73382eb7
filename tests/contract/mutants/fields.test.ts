/** Every field of every kind of file, one by one: what its schema refuses is named by file and field. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { check } from '../../../contract/check.ts';
import { Memory } from '../../../contract/files/memory.ts';
import type { Problem } from '../../../contract/files/problem.ts';
import { MORE, writeExcerpt } from '../../excerpt.ts';
import { Copy } from '../../mutants/copy.ts';
import { type FieldMutant, fieldMutants, rounds } from '../../mutants/fields.ts';

/** What may be empty, null or of another type, and is shown as such; where a row says "rule", more than its schema looks. */
const FREE = [
  'article phrases', // its title and headings are found as they are
  'subject works_with', // no ORM in particular
  'subject package', // Python itself
  'subject databases.*.drivers', // rule: a driver for each flavour
  'task expected', // rule: what the runs returned
  'task terms',
  'task ways', // there is one way
  'task phrases', // nobody looks for it by other words
  'task formerly', // nothing was renamed
  'feature tasks', // no task works with it
  'claim also', // nobody else claims it
  'feature terms',
  'feature phrases',
  'task subjects', // nobody has looked yet
  'task subjects.*.databases',
  'task trap.raises',
  'feature expected', // rule: what the runs returned
  'feature subjects', // nobody has looked yet
  'feature subjects.*.databases',
  'source author', // nobody is named
  'source published',
  'source url',
  'claim evidence.0.returns', // rule: what the run returned
  'error prevent', // nothing is known to
  'error phrases',
  'expected types', // rule: a type for each question
  'expected judged',
  'run versions.driver', // none for this database
  'run phases.0.result', // rule: what is expected
  'run phases.0.statements', // nothing was sent
  'run phases.0.statements.0.sql', // Tortoise sends an empty one on MariaDB
  'run phases.0.statements.0.parameters',
  'run phases.0.statements.0.parameters.0',
  'run phases.0.error.message', // an exception without words
  'run artifacts.0.text',
  'report pin', // rule: the one that is pinned
  'report versions.packages', // rule: those that are pinned
  'report revealed', // rule: an answer to each question
  'report returned',
  'report caught',
  'report caught.*.mistake', // missed
  'report caught.*.mistake.0.code',
  'report caught.*.right',
  'report caught.*.right.0.code',
  'report elsewhere',
  'report elsewhere.0.code',
  'report mistaken',
  'report mistaken.*', // nothing was raised
  'report mistaken.*.message',
];

const root = mkdtempSync(join(tmpdir(), 'emitted-fields-'));
writeExcerpt(root, MORE);
const copy = new Copy(root);
afterEach(() => {
  copy.undo();
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const mutants = fieldMutants(root);
/** Of what a round leaves alone: tests/contract/files/memory.test.ts holds that nothing is found otherwise. */
const memory = new Memory();

test('there are hundreds, and few of them pass a schema', () => {
  expect(mutants.length).toBeGreaterThan(500);
  const passed = mutants.filter(({ refused, how }) => !refused && how !== 'missing');
  expect(FREE).toEqual(expect.arrayContaining(passed.map(({ kind, field }) => `${kind} ${field}`)));
});

test.each(rounds(mutants).map((round, index) => ({ round, index })))('round $index', ({ round }) => {
  for (const { file, path, value } of round) copy.set(file, path, value);
  const { problems } = check(copy.root, memory);
  for (const mutant of round.filter(({ refused }) => refused)) {
    const { kind, field, how, file } = mutant;
    const own = problems.filter((problem) => problem.file === file);
    expect(
      own.some((problem) => names(problem, mutant)),
      `${kind}: ${field} ${how}, in ${file}`,
    ).toBe(true);
  }
});

function names({ field = '', rule }: Problem, { at, path }: FieldMutant): boolean {
  const [name = ''] = path.slice(at.length);
  return `${field} ${rule}`.includes(String(name));
}
