/** Bad claims: verdicts without evidence, evidence that is gone or says something else by now, ids that are taken. */
import { describe, expect } from 'vitest';
import { checkClaims, checkEvidence } from '../../../contract/checks/claims.ts';
import { ClaimEvidence } from '../../../contract/schemas/claim-proof.ts';
import { Claim } from '../../../contract/schemas/claim.ts';
import type { Content } from '../../../contract/content/model.ts';
import { readContent } from '../../../contract/reading/content.ts';
import { GENERATED } from '../../../contract/schemas/evidence.ts';
import type { Facts } from '../../../contract/schemas/facts.ts';
import type { TypeEvidence } from '../../../contract/schemas/typing-evidence.ts';
import { PRAISE, test } from '../../checkouts/with-praise.ts';

const HUMS = 'content/claims/praise/pebble-hums';

test('a checkout whose evidence bears out its claims has no problem', ({ praised }) => {
  expect(praised.problems()).toEqual([]);
});

test('claims are read in their order, with the probes of their own', ({ praised }) => {
  const { claims, claimSources } = readContent(praised.root).content;
  expect([...claims.keys()]).toEqual(['pebble-whispers', 'pebble-hums', 'pebble-pretty']);
  expect(claims.get('pebble-hums')?.probes).toMatchObject([
    { kind: 'claim', id: 'pebble-hums', subject: 'pebble', databases: ['sqlite', 'postgresql'] },
  ]);
  expect(claimSources.get('praise')).toMatchObject({ author: 'Ada', published: '2026-01-02' });
});

describe('a verdict', () => {
  const claim = {
    id: 'it-sings',
    claim: 'It sings.',
    about: ['pebble'],
    topic: 'samples',
    explanation: 'It does.',
  };

  test.for([
    [true, 'true'],
    [false, 'false'],
    ['true', 'true'],
    ['outdated', 'outdated'],
  ] as const)('%s is read as %s, with quotes or without', ([verdict, read]) => {
    const evidence = [{ task: 'greet' }];
    expect(Claim.parse({ ...claim, verdict, evidence }).verdict).toBe(read);
  });

  test.for(['true', 'outdated', 'misleading', 'false'])('%s needs evidence', (verdict) => {
    const { error } = Claim.safeParse({ ...claim, verdict });
    expect(error?.issues).toMatchObject([{ path: ['evidence'] }]);
  });

  test.for(['unsupported', 'uncheckable'])('%s may do without', (verdict) => {
    expect(Claim.safeParse({ ...claim, verdict }).success).toBe(true);
  });

  test('that nobody knows is told by the id of its claim, and leaves the others as they are', ({
    praised,
  }) => {
    praised.edit(PRAISE, 'verdict: uncheckable', 'verdict: maybe');
    expect(praised.problems()).toMatchObject([
      { file: PRAISE, field: 'claims.pebble-pretty.verdict', value: '"maybe"' },
    ]);
  });
});

describe('evidence', () => {
  const WHISPERS = '{ task: greet, subject: pebble, shows: partial }';

  test.for([
    ['of a task that is not there', '{ task: great }', '0.task', 'there is no task "great"'],
    ['of a feature that is not there', '{ feature: sinks }', '0.feature', 'there is no feature "sinks"'],
    [
      'that says something else by now',
      '{ task: greet, subject: pebble, shows: native }',
      '0.shows',
      'the status of pebble at the task greet is partial',
    ],
    [
      'of a subject that has no answer there',
      '{ feature: sings, subject: plain, shows: native }',
      '0.shows',
      'the status of plain at the feature sings is unknown',
    ],
  ] as const)('%s', ([, evidence, field, rule], { praised }) => {
    praised.edit(PRAISE, WHISPERS, evidence);
    expect(praised.problems()).toMatchObject([
      { file: PRAISE, field: `claims.pebble-whispers.evidence.${field}`, rule },
    ]);
  });

  test('that is gone: the task lost its status, and with it its runs', ({ praised }) => {
    praised.edit(PRAISE, WHISPERS, '{ task: greet, subject: pebble, shows: unknown }');
    praised.edit(
      'content/tasks/basics/greet/task.mdx',
      '{ status: partial, note: It only whispers. }',
      '{ status: unknown }',
    );
    praised.remove('content/articles/on-greeting.mdx');
    for (const flavour of ['async', 'sync'])
      for (const database of ['sqlite', 'postgresql'])
        praised.remove(`evidence/tasks/greet/pebble.${flavour}.${database}.json`);
    expect(praised.problems()).toMatchObject([
      {
        field: 'claims.pebble-whispers.evidence.0.task',
        rule: 'the evidence is gone: there is no run of pebble at the task greet',
      },
    ]);
  });

  test('that is gone: the probe never ran', ({ praised }) => {
    praised.remove('evidence/claims/pebble-hums');
    expect(praised.problems()).toEqual([
      {
        file: PRAISE,
        field: 'claims.pebble-hums.evidence',
        value: 'pebble',
        rule: `the evidence is gone: no run of ${HUMS}/pebble.py backs it`,
        remedy: 'npm run lab -- pebble-hums --subject pebble',
      },
    ]);
  });

  test('that is gone: the probe was deleted', ({ praised }) => {
    praised.remove(HUMS);
    praised.remove('evidence/claims/pebble-hums');
    expect(praised.problems()).toMatchObject([
      { field: 'claims.pebble-hums.evidence', rule: expect.stringContaining('there is no probe') },
    ]);
  });

  test('that its runs contradict', ({ praised }) => {
    praised.edit(PRAISE, 'returns: la', 'raises: TypeError');
    expect(praised.problems()).toMatchObject([
      { file: 'evidence/claims/pebble-hums/pebble.async.postgresql.json' },
      { file: 'evidence/claims/pebble-hums/pebble.async.sqlite.json' },
    ]);
  });

  test('of another script than is there now', ({ praised }) => {
    praised.edit(`${HUMS}/pebble.py`, 'return Author.names', 'return "la"');
    expect(praised.problems()).toMatchObject([
      { field: 'sha256', remedy: 'npm run lab -- pebble-hums --subject pebble' },
      { field: 'sha256' },
    ]);
  });

  test.for([
    ['of two kinds at once', '{ task: greet, feature: sings }', 'this is 2 of them'],
    ['of no kind', '{ }', 'this is 0 of them'],
    ['with a subject and no status', '{ task: greet, subject: pebble }', 'go together'],
    [
      'of a source without a version',
      '{ source: { url: "https://example.org/", checked: 2026-11-21 } }',
      'expected string',
    ],
    [
      'of a source without a day',
      '{ source: { url: "https://example.org/", version: "1.0" } }',
      'expected string',
    ],
    ['of types of nobody', '{ types: row-list, reveals: int }', 'types need a "subject"'],
    ['of types that say nothing', '{ types: row-list, subject: pebble }', 'either "reveals" or "catches"'],
    ['that reveals and has no types', '{ task: greet, reveals: int }', '"reveals" goes with types'],
    ['that returns and raises', '{ run: pebble, returns: 1, raises: TypeError }', 'never both'],
    ['that raises and does not run', '{ task: greet, raises: TypeError }', '"raises" goes with run'],
  ] as const)('%s', ([, evidence, rule], { praised }) => {
    praised.edit(PRAISE, WHISPERS, evidence);
    const [problem] = praised.problems();
    expect(problem?.field).toMatch(/^claims\.pebble-whispers\.evidence\.0/);
    expect(problem?.rule).toContain(rule);
  });
});

describe('what type checkers say', () => {
  const evidence = (fields: object) => [ClaimEvidence.parse({ subject: 'pebble', ...fields })];
  const report = (checker: string, revealed: Record<string, string>, errors: number): TypeEvidence => ({
    generated: GENERATED,
    subject: 'pebble',
    setup: 'plain',
    sha256: '0'.repeat(64),
    lock: '0'.repeat(64),
    lab: 1,
    checker,
    pin: '1.0',
    versions: { checker: '1.0', python: '3.13', packages: {} },
    revealed,
    caught: {
      'misspelt-field': {
        mistake: Array.from({ length: errors }, () => ({
          file: 'checks.py',
          line: 1,
          code: 'x',
          message: 'no',
        })),
        right: [],
      },
    },
    elsewhere: [],
  });
  const reports = [
    report('mypy', { 'row-list': 'list[models.Book]', column: 'builtins.int' }, 1),
    report('ty', { 'row-list': 'list[Book]', column: 'Unknown' }, 0),
  ];
  const found = (fields: object) => {
    const claim = {
      id: 'x',
      claim: 'x',
      about: ['pebble'],
      topic: 'types',
      verdict: 'true',
      explanation: 'x',
    } as const;
    const entry = {
      id: 'x',
      source: 'praise',
      file: PRAISE,
      data: { ...claim, evidence: evidence(fields) },
      probes: [],
    };
    const content = { claims: new Map([['x', entry]]) } as unknown as Content;
    return checkClaims({ content, runs: [], reports, facts: [] });
  };

  test('is taken without the names of modules, and by each of them', () => {
    expect(found({ types: 'row-list', reveals: 'list[Book]' })).toEqual([]);
    expect(found({ types: 'column', reveals: 'int' })).toMatchObject([
      { field: 'claims.x.evidence.0.reveals', value: 'int', rule: 'ty says: Unknown' },
    ]);
    expect(found({ types: 'column', checker: 'mypy', reveals: 'int' })).toEqual([]);
  });

  test('is caught, or not, by each of them', () => {
    expect(found({ types: 'misspelt-field', catches: true })).toMatchObject([{ rule: 'ty says: false' }]);
    expect(found({ types: 'misspelt-field', checker: 'mypy', catches: true })).toEqual([]);
  });

  test.for([
    ['question', { types: 'aggregate', reveals: 'int' }],
    ['set-up', { types: 'column', setup: 'stubs', reveals: 'int' }],
    ['checker', { types: 'column', checker: 'pyright', reveals: 'int' }],
  ] as const)('is gone with the %s', ([, fields]) => {
    expect(found(fields)).toMatchObject([
      { field: 'claims.x.evidence.0.types', rule: expect.stringContaining('the evidence is gone') },
    ]);
  });
});

describe('names', () => {
  test('an id that another source has', ({ praised }) => {
    praised.write(
      'content/claims/scorn.yaml',
      `source: { kind: article, title: Scorn, short: Scorn, author: null, published: null, url: null, note: A test. }
claims:
  - { id: pebble-pretty, claim: It is not., about: [pebble], topic: ecosystem, verdict: uncheckable, explanation: Taste. }
`,
    );
    expect(praised.problems()).toMatchObject([
      {
        file: 'content/claims/scorn.yaml',
        field: 'claims.pebble-pretty.id',
        rule: expect.stringContaining(PRAISE),
      },
    ]);
  });

  test('a subject that nobody knows', ({ praised }) => {
    praised.edit(PRAISE, 'about: [pebble, plain]', 'about: [pebbles]');
    expect(praised.problems()).toMatchObject([
      {
        field: 'claims.pebble-pretty.about',
        value: 'pebbles',
        rule: expect.stringContaining('known: plain'),
      },
    ]);
  });

  test('a probe that no evidence asks for', ({ praised }) => {
    praised.write(`${HUMS}/plain.py`, '');
    expect(praised.problems()).toMatchObject([{ file: `${HUMS}/plain.py` }]);
  });

  test('a folder of probes whose claim is gone', ({ praised }) => {
    praised.write('content/claims/praise/pebble-humms/pebble.py', '');
    expect(praised.problems()).toMatchObject([
      { file: 'content/claims/praise/pebble-humms', rule: expect.stringContaining('no claim') },
    ]);
  });

  test('a claim with a probe that is called as a task is', ({ praised }) => {
    praised.edit(PRAISE, 'id: pebble-hums', 'id: greet');
    expect(praised.problems().map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([expect.stringContaining('there is a task "greet" too')]),
    );
  });
});

describe('other sources that claim the same', () => {
  test.for([
    ['unheard-of', /there is no source "unheard-of"; known: praise/],
    ['praise', /stands in that file already/],
  ] as const)('%s is none', ([also, rule], { praised }) => {
    praised.edit(PRAISE, 'verdict: uncheckable', `also: [${also}]\n    verdict: uncheckable`);
    expect(praised.problems()).toMatchObject([
      {
        file: PRAISE,
        field: 'claims.pebble-pretty.also.0',
        value: also,
        rule: expect.stringMatching(rule) as string,
      },
    ]);
  });
});

describe('what a package is', () => {
  const own: Facts = {
    generated: GENERATED,
    subject: 'pebble',
    checked: '2026-11-27',
    version: '1.2',
    first: { version: '0.1', day: '2020-01-01' },
    newest: { version: '1.2', day: '2026-11-17' },
    recent: ['2026-11-17'],
    stage: null,
    licence: 'MIT',
    typed: true,
    python: '>=3.12',
    pythons: ['3.12'],
    requires: ['gravel'],
    installed: 1_240_000,
    importing: { time: 2, memory: 1.5 },
    advisories: [],
  };
  const found = (fields: object): unknown =>
    checkEvidence(
      { content: {} as Content, runs: [], reports: [], facts: [own] },
      ClaimEvidence.parse({ subject: 'pebble', ...fields }),
      'claim',
    );

  test('bears out what is so, and what is within bounds', () => {
    for (const holds of [
      { fact: 'stage', is: 'none' },
      { fact: 'newest', most: 10 },
      { fact: 'releases', least: 1, most: 1 },
      { fact: 'installed', most: 1.2 },
      { fact: 'typed', is: 'yes' },
      { fact: 'requires', is: '1', names: ['gravel'] },
    ])
      expect(found(holds), JSON.stringify(holds)).toBeUndefined();
  });

  test('stops the build where it has changed, and names its value', () => {
    expect(found({ fact: 'stage', is: '3 - Alpha' })).toMatchObject({
      field: 'is',
      value: '3 - Alpha',
      rule: 'the fact stage of pebble is none',
    });
    expect(found({ fact: 'newest', most: 9 })).toMatchObject({
      field: 'most',
      rule: 'the fact newest of pebble is 10',
    });
    expect(found({ fact: 'stage', most: 9 })).toMatchObject({ field: 'most' });
    expect(found({ fact: 'releases', least: 2, most: 3 })).toMatchObject({ field: 'least', value: '2' });
    expect(found({ fact: 'requires', is: '1', names: ['gravel', 'sand'] })).toMatchObject({
      field: 'names',
      value: 'sand',
      rule: 'pebble does not bring sand along',
    });
    expect(found({ subject: 'gravel', fact: 'typed', is: 'no' })).toMatchObject({ field: 'subject' });
  });

  test.for([
    [{ fact: 'stage' }, 'fact'],
    [{ fact: 'newest', is: '1', most: 2 }, 'is'],
    [{ fact: 'popularity', is: 'high' }, 'fact'],
    [{ fact: 'newest', most: 2, names: ['gravel'] }, 'names'],
    [{ feature: 'sings', shows: 'native', is: 'high' }, 'is'],
  ] as const)('%o is refused', ([fields, field]) => {
    const { error } = ClaimEvidence.safeParse({ subject: 'pebble', ...fields });
    expect(error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});
