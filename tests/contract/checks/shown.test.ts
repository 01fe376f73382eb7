/** What a page shows of a sample is all that it needs: nothing hidden, no name that comes from nowhere. */
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseFilesOf } from '../../../contract/content/cases.ts';
import { readContent } from '../../../contract/reading/content.ts';
import { regionsOf } from '../../../contract/scripts/regions.ts';
import { importsFor } from '../../../contract/scripts/assemble.ts';
import { hiddenLines, shownText } from '../../../contract/content/shown.ts';
import { test as withCheckout } from '../../checkouts/checkout.ts';

const root = join(import.meta.dirname, '../../..');

const SAMPLE = `"""A sample."""

from models import (
    Author,
)
from running import run


# region setup
LIMIT = 3


# endregion


# region
@decorated
def task():
    return Author.first(LIMIT)


# endregion

if __name__ == "__main__":
    run(
        task,
    )
`;

describe('hidden lines', () => {
  test('are none in a sample that shows all', () => {
    expect(hiddenLines(SAMPLE)).toEqual([]);
  });

  test.each([
    ['a constant before the regions', '# region setup', 'LIMIT = 4\n\n\n# region setup', [9]],
    ['a function between them', '# region\n@', 'def helper():\n    pass\n\n\n# region\n@', [16]],
    [
      'a decorated class, its decorator first',
      '# region\n@',
      '@one\nclass Two:\n    x = [\n    1]\n# region\n@',
      [16, 17],
    ],
    ['an import below the regions', 'if __name__', 'import os\n\nif __name__', [24]],
    [
      'an import that is tried',
      '# region setup',
      'try:\n    import os\nexcept ImportError:\n    pass\n# region setup',
      [9, 11],
    ],
    ['a list over several lines, told once', '# region setup', 'ROWS = [\n    1,\n]\n# region setup', [9]],
    ['a statement before the call of run', '    run(', '    LIMIT.set(1)\n    run(', [25]],
    ['a statement behind it', '        task,\n    )', '        task,\n    )\n    print(1)', [28]],
    ['another call', '    run(', '    main(', [25]],
    ['a statement behind all', '        task,\n    )\n', '        task,\n    )\nprint(1)\n', [28]],
    ['the end on one line', 'if __name__ == "__main__":\n', 'if __name__ == "__main__": run(task)\n', [24]],
  ])('%s', (_, from, to, lines) => {
    expect(SAMPLE).toContain(from);
    const hidden = hiddenLines(SAMPLE.replace(from, to));
    expect(hidden.slice(0, lines.length)).toEqual(lines);
    expect(hidden).toHaveLength(lines.length);
  });
});

describe('a sample that hides something is named, with what to do', () => {
  const file = 'content/tasks/basics/greet/pebble.py';

  withCheckout('by its lines', ({ checkout }) => {
    checkout.edit(file, '# region\n', 'NAMES = 1\n\n\n# region\n');
    expect(checkout.problems()).toContainEqual({
      file,
      rule: expect.stringMatching(/^line \d+: in no region, so the page does not show it/),
      remedy: expect.stringContaining('"# region setup"'),
    });
  });

  withCheckout('a region that pages know nothing of', ({ checkout }) => {
    checkout.edit(file, '# region\n', '# region helper\nNAMES = 1\n# endregion\n\n\n# region\n');
    expect(checkout.problems()).toContainEqual({
      file,
      rule: expect.stringMatching(/^line \d+: pages show no region "helper" here; known: setup and task$/),
      remedy: 'correct the name',
    });
  });

  withCheckout('a naive part of what is no trap', ({ checkout }) => {
    checkout.edit(file, '# region\n', '# region naive\nNAMES = 1\n# endregion\n\n\n# region\n');
    expect(checkout.problems()).toContainEqual({
      file,
      rule: expect.stringContaining('pages show no region "naive" here'),
      remedy: 'give the task a trap, or another name',
    });
  });

  withCheckout('but setup may be as long as it must', ({ checkout }) => {
    checkout.edit(file, '# region\n', `# region setup\n${'A = 1\n'.repeat(40)}# endregion\n\n\n# region\n`);
    checkout.run();
    expect(checkout.problems()).toEqual([]);
  });
});

const ruff = new Workspace({ 'target-version': 'py312', lint: { select: ['F821'] } }, PositionEncoding.Utf16);

/** As `line 3: name`, of the text that a page shows. */
function undefinedNames(shown: Parameters<typeof shownText>[0]): string[] {
  const text = shownText(shown);
  const found = ruff.check(text) as {
    code: string | null;
    message: string;
    start_location: { row: number };
  }[];
  return found.map(
    ({ message, start_location: { row } }) => `${message}: ${text.split('\n')[row - 1]?.trim()}`,
  );
}

/** What a page would show of it. */
function shownOf(source: string): Parameters<typeof shownText>[0] {
  const regions = regionsOf(source);
  return {
    regions,
    imports: importsFor(source, regions.map(({ code }) => code).join('\n'), new Map()),
  };
}

describe('names that nothing on the page defines', () => {
  test('are found', () => {
    expect(undefinedNames(shownOf(SAMPLE))).toEqual(['Undefined name `decorated`: @decorated']);
    const hidden = SAMPLE.replace('# region setup\nLIMIT = 3\n\n\n# endregion\n', 'LIMIT = 3\n');
    expect(undefinedNames(shownOf(hidden))).toContain('Undefined name `LIMIT`: return Author.first(LIMIT)');
    expect(undefinedNames(shownOf(SAMPLE.replace('    Author,\n', '    Book,\n')))).toContain(
      'Undefined name `Author`: return Author.first(LIMIT)',
    );
    expect(undefinedNames(shownOf('# region\nif x\n# endregion\n'))).toEqual([
      expect.stringContaining('Expected'),
    ]);
  });

  test('are none in all samples and probes', () => {
    const cases = caseFilesOf(readContent(root).content).filter(({ release }) => release === undefined);
    expect(cases.length).toBeGreaterThan(400);
    const found = cases.flatMap((shown) => undefinedNames(shown).map((name) => `${shown.file}: ${name}`));
    expect(found).toEqual([]);
  });
});
