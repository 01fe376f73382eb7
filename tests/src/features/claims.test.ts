import { describe, expect, test } from 'vitest';
import { Claim } from '../../../contract/schemas/claim.ts';
import { type Evidence, GENERATED, type Phase } from '../../../contract/schemas/evidence.ts';
import type { Database } from '../../../contract/vocabulary/databases.ts';
import type { ClaimView } from '../../../src/library/model.ts';
import { claimsCss } from '../../../src/features/claims/claims-css.ts';
import { proofsOf, tally, tallyInWords } from '../../../src/features/claims/claims.ts';
import { libraryOf, raised, sent, subject, task } from '../library.ts';

const pebble = subject('pebble', {
  name: 'Pebble',
  databases: {
    sqlite: { drivers: {} },
    postgresql: { drivers: {} },
    mariadb: { raises: 'NoDriver', note: 'None yet.' },
  },
});

const verdicts = (...list: Claim['verdict'][]) => list.map((verdict) => ({ data: { verdict } }));

describe('the tally', () => {
  test('counts each verdict once, in shown order', () => {
    expect(tally(verdicts('false', 'true', 'false'))).toEqual({
      total: 3,
      verdicts: [
        { verdict: 'true', count: 1 },
        { verdict: 'false', count: 2 },
      ],
    });
  });

  test('is a sentence, of one as of many', () => {
    expect(tallyInWords(tally(verdicts('true', 'outdated', 'outdated')))).toBe(
      '3 published claims, checked: 1 holds and 2 are outdated.',
    );
    expect(tallyInWords(tally(verdicts('uncheckable')))).toBe(
      '1 published claim, checked: 1 is a judgement that no run can decide.',
    );
  });
});

describe('a piece of evidence', () => {
  const library = libraryOf(
    [],
    [
      task([
        {
          subject: pebble,
          standing: { status: 'partial', note: 'half' },
          runs: { async: { sqlite: [sent(1)] } },
        },
      ]),
    ],
  );

  const proof = (evidence: object, probes: ClaimView['probes'] = []) => {
    const data = Claim.parse({
      id: 'it-sings',
      claim: 'It sings.',
      about: ['pebble'],
      topic: 'samples',
      verdict: true,
      explanation: 'It does.',
      evidence: [evidence],
    });
    return proofsOf({ id: data.id, source: 'a-blog', data, probes }, library)[0];
  };

  test('of a task leads to the card, and says version and status', () => {
    expect(proof({ task: 'do-it', subject: 'pebble', shows: 'partial' })).toEqual({
      to: { path: '/tasks/do-it/#pebble' },
      label: 'Do it',
      says: 'Pebble 1.0: partial',
    });
  });

  test('of a whole task leads to its page', () => {
    expect(proof({ task: 'do-it' })).toMatchObject({ to: { path: '/tasks/do-it/' } });
  });

  test('of a source leads there, and says version and day', () => {
    const source = { url: 'https://docs.example/x', version: '1.0', checked: '2026-11-21' };
    expect(proof({ source })).toEqual({
      to: { url: 'https://docs.example/x' },
      label: 'docs.example',
      says: '1.0, read 21 Nov 2026',
    });
  });

  describe('of its own', () => {
    const probe = (runs: Partial<Record<Database, Evidence['phases']>>): ClaimView['probes'] => [
      {
        subject: pebble,
        flavour: 'async',
        file: 'pebble.py',
        regions: [],
        imports: { code: '', modules: [] },
        script: { name: 'it-sings.pebble.py', sha256: '' },
        runs: new Map(
          Object.entries(runs).map(([database, phases]) => [
            database as Database,
            {
              generated: GENERATED,
              claim: 'it-sings',
              subject: 'pebble',
              flavour: 'async',
              database: database as Database,
              script: 'it-sings.pebble.py',
              sha256: '0'.repeat(64),
              lock: '0'.repeat(64),
              lab: 1,
              versions: { python: '3.13', subject: '1.0', driver: null, server: '1' },
              phases,
            },
          ]),
        ),
      },
    ];

    test('says what was raised, and where', () => {
      const probes = probe({ sqlite: [raised('Oops')], postgresql: [raised('Oops')] });
      expect(proof({ run: 'pebble', raises: 'Oops' }, probes)).toEqual({
        to: { path: '/scripts/it-sings.pebble.py' },
        label: 'Script',
        says: 'Pebble 1.0 raised `Oops: no` on SQLite and PostgreSQL',
      });
    });

    test('says what came back, but not on a database that the subject does not support', () => {
      const probes = probe({ sqlite: [sent(0, 'task', [1])], mariadb: [raised('NoDriver', 'setup')] });
      expect(proof({ run: 'pebble', returns: [1] }, probes)?.says).toBe(
        'Pebble 1.0 returned `[1]` on SQLite',
      );
    });

    test('keeps a long result on a line, and its backticks from becoming code', () => {
      const long = `\`${'x'.repeat(200)}`;
      const phase = { ...sent(0), result: long } as Phase;
      const says = proof({ run: 'pebble', returns: long }, probe({ sqlite: [phase] }))?.says ?? '';
      expect(says.length).toBeLessThan(150);
      expect(says.split('`')).toHaveLength(3);
    });
  });
});

test('a claim that a link names shows whatever is chosen', () => {
  for (const rule of claimsCss([{ id: 'a-blog' }], [pebble]).split('\n')) expect(rule).toContain(':target)');
});
