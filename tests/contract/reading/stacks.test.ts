/** Stacks: what is read of a starter, what visits it, and what is wrong with either. */
import { describe, expect } from 'vitest';
import { caseFilesOf, packagesOf, questionOf } from '../../../contract/content/cases.ts';
import { readContent } from '../../../contract/reading/content.ts';
import { type Checkout, test } from '../../checkouts/checkout.ts';

const FOLDER = 'content/stacks/ring-pebble';

function make(checkout: Checkout, changes: Record<string, string> = {}): void {
  checkout.write(
    'content/subjects/ring/subject.yaml',
    [
      'name: Ring',
      'kind: framework',
      'works_with: [pebble]',
      'order: 31',
      'tagline: A framework.',
      "colour: { light: '#123456', dark: '#abcdef' }",
      'package: null',
      'homepage: https://example.org/',
      'documentation: https://example.org/',
      'repository: https://example.org/',
      'licence: MIT',
      "python: '>=3.12'",
      'flavours: [async]',
      'databases:',
      '  sqlite: { drivers: { async: aiosqlite } }',
      '  postgresql: { drivers: { async: asyncpg } }',
      '  mariadb: { raises: ImportError, note: It has no driver. }',
      '',
    ].join('\n'),
  );
  const pins = ['pebble[async]==1.0', 'aiosqlite==0.22.1', 'asyncpg==0.32.0'];
  for (const folder of ['content/subjects/ring', `${FOLDER}/starter`]) {
    checkout.write(`${folder}/requirements.in`, `${pins.join('\n')}\n`);
    const lock = pins.map((pin) => `${pin.replace('[async]', '')} --hash=sha256:0\n`).join('');
    checkout.write(`${folder}/requirements.txt`, lock);
  }
  checkout.write(`${FOLDER}/starter/shop/main.py`, 'GREETING = "hello\\n"\n');
  const fields = {
    framework: 'ring',
    orm: 'pebble',
    flavour: 'async',
    order: '1',
    answer: 'It greets.',
    commands: '[one, two]',
    tested: 'three',
    databases: '[postgresql]',
    server: 'tin',
    waits: 'for a thread',
    before: 'It greets late',
    expected: '[hello]',
    terms: '[greet]',
    ...changes,
  };
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`);
  checkout.write(`${FOLDER}/stack.mdx`, `---\n${front.join('')}---\n\nIt greets.\n`);
  const regions = ['naive', 'task'].map(
    (name) => `# region ${name}\nasync def ${name}():\n    return FILES\n\n\n# endregion\n`,
  );
  const text = `from starter import FILES\n\n\n${regions.join('\n\n')}`;
  checkout.write(`${FOLDER}/visit.py`, text);
}

describe('a stack', () => {
  test('is a starter, and a visit with all of it that runs with the starter’s packages', ({ checkout }) => {
    make(checkout);
    const { content, problems } = readContent(checkout.root);
    expect(problems).toEqual([]);
    const stack = content.stacks.get('ring-pebble');
    expect(Object.keys(stack?.starter ?? {})).toEqual([
      'requirements.in',
      'requirements.txt',
      'shop/main.py',
    ]);
    const [visit] = caseFilesOf(content).filter(({ kind }) => kind === 'stack');
    expect(visit).toMatchObject({ id: 'ring-pebble', subject: 'pebble', databases: ['postgresql'] });
    expect(visit?.script.text).toContain('"shop/main.py": """\\\nGREETING = "hello\\\\n"\n""",');
    expect(visit?.script.text).not.toContain('"requirements.txt":');
    expect(visit && packagesOf(content, visit)?.lockFile).toBe(`${FOLDER}/starter/requirements.txt`);
    expect(visit && questionOf(content, visit)).toMatchObject({ expected: ['hello'] });
  });

  test('that nobody visited is a problem', ({ checkout }) => {
    make(checkout);
    expect(checkout.problems()).toMatchObject([
      {
        file: `${FOLDER}/stack.mdx`,
        field: 'expected',
        rule: `no run of ${FOLDER}/visit.py backs it`,
        remedy: 'npm run lab -- ring-pebble --subject pebble',
      },
    ]);
    checkout.run();
    expect(checkout.problems()).toEqual([]);
  });

  test.for([
    ['framework', 'pebble', 'there is no framework "pebble"; known: ring'],
    ['orm', 'ring', 'there is no orm "ring"; known: pebble'],
  ] as const)('whose %s is %s', ([field, value, rule], { checkout }) => {
    make(checkout, { [field]: value });
    expect(readContent(checkout.root).problems).toContainEqual(
      expect.objectContaining({ file: `${FOLDER}/stack.mdx`, field, value, rule }),
    );
  });

  test('without its lock says how to make it', ({ checkout }) => {
    make(checkout);
    checkout.remove(`${FOLDER}/starter/requirements.txt`);
    expect(readContent(checkout.root).problems).toMatchObject([
      { file: `${FOLDER}/starter/requirements.txt`, remedy: 'make it with: npm run lab -- lock ring-pebble' },
    ]);
  });

  test('without what visits it', ({ checkout }) => {
    make(checkout);
    checkout.remove(`${FOLDER}/visit.py`);
    expect(readContent(checkout.root).problems).toMatchObject([
      { file: `${FOLDER}/visit.py`, remedy: 'write what the lab asks of the starter' },
    ]);
  });
});
