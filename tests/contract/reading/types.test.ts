/** What is refused of `content/types/` and `evidence/types/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { opened, sealed } from '../../../contract/files/digest.ts';
import type { CheckEvidence } from '../../../contract/schemas/typing-evidence.ts';
import { CHECK, CHECKS, EXPECTED, FOLDER, RUN, test } from '../../checkouts/with-typing.ts';
import { type Checkout, resealed } from '../../checkouts/checkout.ts';

function reveal(checkout: Checkout, type: string): void {
  const { said } = opened(JSON.parse(readFileSync(join(checkout.root, CHECK), 'utf8')));
  checkout.write(CHECK, JSON.stringify(sealed({ ...(said as CheckEvidence), revealed: { column: type } })));
}

test('nothing, where evidence and content agree', ({ types }) => {
  expect(types.problems()).toEqual([]);
});

describe('marks', () => {
  test('a question without a mark', ({ types }) => {
    types.edit(CHECKS, '    # ask: column\n', '');
    types.again();
    expect(types.problems()).toMatchObject([
      { file: CHECKS, rule: 'no "# ask: column"', remedy: 'mark one statement' },
    ]);
  });

  test('a mark twice', ({ types }) => {
    types.edit(
      CHECKS,
      '    Author.filter(nam="Ada")\n',
      '    Author.filter(nam="Ada")\n    # ask: typo\n    1\n',
    );
    types.again();
    expect(types.problems()).toMatchObject([
      { file: CHECKS, rule: expect.stringMatching(/^lines 13 and 15: "# ask: typo" occurs more than once$/) },
    ]);
  });

  test('a mistake without the right code beside it', ({ types }) => {
    types.edit(CHECKS, '    # right: typo\n', '');
    types.again();
    expect(types.problems()).toMatchObject([{ file: CHECKS, rule: 'no "# right: typo"' }]);
  });

  test('a mark of no question', ({ types }) => {
    types.edit(CHECKS, '# ask: column', '# ask: colum');
    types.again();
    expect(types.problems().map(({ rule }) => rule)).toEqual([
      expect.stringContaining('there is no question "colum"; known: column, typo'),
      'no "# ask: column"',
    ]);
  });
});

describe('names', () => {
  test('an unknown subject', ({ types }) => {
    types.write('content/types/boulder/checks.py', '');
    expect(types.problems()).toMatchObject([
      { file: 'content/types/boulder', rule: expect.stringContaining('there is no subject "boulder"') },
    ]);
  });

  test('an unknown type checker', ({ types }) => {
    types.edit(`${FOLDER}/setups/plain/setup.yaml`, '[strict]', '[strict, lax]');
    expect(types.problems()).toMatchObject([{ field: 'checkers', value: 'lax' }]);
  });

  test('a question that no type is expected for', ({ types }) => {
    types.write(EXPECTED, 'types: { typo: [str] }\n');
    expect(types.problems().map(({ field }) => field)).toEqual(['types.column', 'typo']);
  });

  test('a set-up that pins another release than the one compared', ({ types }) => {
    types.write(`${FOLDER}/setups/plain/requirements.in`, 'pebble==0.9\n');
    types.write(`${FOLDER}/setups/plain/requirements.txt`, 'pebble==0.9\n');
    types.again();
    expect(types.problems()).toMatchObject([
      { file: `${FOLDER}/setups/plain/requirements.in`, rule: expect.stringContaining('it must pin') },
    ]);
  });

  test('a type checker from npm that package.json does not pin', ({ types }) => {
    types.edit('content/types/checkers/strict/checker.yaml', 'pypi', 'npm');
    expect(types.problems()).toMatchObject([{ rule: 'package.json does not pin one version of strict' }]);
  });
});

describe('evidence', () => {
  test.for([CHECK, RUN])('that is missing: %s', (file, { types }) => {
    types.remove(file);
    expect(types.problems()).toMatchObject([{ file, remedy: 'npm run lab -- types pebble' }]);
  });

  test('of other files', ({ types }) => {
    types.edit(`${FOLDER}/models.py`, '...', 'name: str');
    expect(types.problems()).toMatchObject([
      { file: RUN, field: 'sha256' },
      { file: CHECK, field: 'sha256' },
    ]);
  });

  test('with another configuration, which Python does not read', ({ types }) => {
    types.write(`${FOLDER}/setups/plain/strict.ini`, 'plugins = pebbles\n');
    expect(types.problems()).toMatchObject([{ file: CHECK, field: 'sha256' }]);
  });

  test('with other packages', ({ types }) => {
    types.edit(
      'content/subjects/pebble/requirements.txt',
      'pebble==1.0 --hash=sha256:0',
      'pebble==1.0 --hash=sha256:9',
    );
    const fields = types.problems().filter(({ file }) => file.startsWith('evidence/types/'));
    expect(fields.map(({ field }) => field)).toEqual(['lock', 'lock']);
  });

  test('by another release of the checker', ({ types }) => {
    types.write('content/types/checkers/strict/requirements.txt', 'strict==1.0 --hash=sha256:2\n');
    expect(types.problems()).toMatchObject([{ file: CHECK, field: 'pin' }]);
  });

  test('of no set-up', ({ types }) => {
    types.write(
      'evidence/types/pebble.old.python.json',
      resealed(readFileSync(join(types.root, RUN), 'utf8').replace('"plain"', '"old"')),
    );
    expect(types.problems()).toMatchObject([
      { file: 'evidence/types/pebble.old.python.json', rule: expect.stringContaining('no such set-up') },
    ]);
  });

  test('in the place of another, and of another shape', ({ types }) => {
    types.write('evidence/types/stray.json', readFileSync(join(types.root, RUN), 'utf8'));
    types.write('evidence/types/torn.json', '{"subject":');
    expect(types.problems().map(({ rule }) => rule)).toEqual([
      `the report inside belongs in ${RUN}`,
      expect.stringContaining('not JSON in UTF-8'),
    ]);
  });

  test('that leaves a question open', ({ types }) => {
    types.edit(CHECK, '"typo"', '"tpyo"');
    expect(types.problems()).toMatchObject([
      { file: CHECK, field: 'typo', rule: 'the question has no answer' },
    ]);
  });
});

describe('judgements', () => {
  const judged = (revealed: string): string =>
    `types: { column: [str] }
judged:
  - { question: column, setups: [plain], checkers: [strict], revealed: ${revealed}, verdict: wider, reason: So. }
`;

  test('a type that no rule decides', ({ types }) => {
    reveal(types, 'builtins.object');
    expect(types.problems()).toMatchObject([
      { file: EXPECTED, field: 'judged', rule: expect.stringContaining('reveals "object" for column') },
    ]);
  });

  test('a judgement decides it', ({ types }) => {
    types.write(EXPECTED, judged('object'));
    reveal(types, 'builtins.object');
    expect(types.problems()).toEqual([]);
  });

  test('a judgement of a type that is revealed no more', ({ types }) => {
    types.write(EXPECTED, judged('object'));
    expect(types.problems()).toMatchObject([
      { file: EXPECTED, value: 'object', rule: 'it was made for "object", and now "str" is revealed' },
    ]);
  });

  test('a judgement of no answer', ({ types }) => {
    types.write(EXPECTED, judged('str').replace('[plain]', '[old]'));
    expect(types.problems()).toMatchObject([{ rule: 'there is no such answer to judge' }]);
  });
});
