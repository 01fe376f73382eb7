/** Tries changes for the worse on an excerpt of the real content and evidence: each is named by its file, and none throws. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { check } from '../../../contract/check.ts';
import { Memory } from '../../../contract/files/memory.ts';
import { FEW, writeExcerpt } from '../../excerpt.ts';
import { Copy } from '../../mutants/copy.ts';
import type { Refused } from '../../mutants/mutant.ts';

export function tryAll(mutants: readonly Refused[]): void {
  // What no change is about stays as it was read: tests/contract/files/memory.test.ts holds that nothing is found otherwise.
  const memory = new Memory();
  // Most of the time would go into reading what no change is about.
  const root = mkdtempSync(join(tmpdir(), 'emitted-mutants-'));
  writeExcerpt(root, FEW);
  const copy = new Copy(root);
  afterEach(() => {
    copy.undo();
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test.each(mutants)('$what', ({ change, finds }) => {
    change(copy);
    const { problems } = check(copy.root, memory);
    for (const { file, says } of finds) {
      const said = problems
        .filter((problem) => problem.file === file)
        .map(({ field, rule }) => (field === undefined ? rule : `${field}: ${rule}`));
      expect(said, file).toContainEqual(
        typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says),
      );
    }
  });

  test('what nobody changed has no problem', () => {
    // And nothing that was once remembered hides one.
    expect(check(copy.root).problems).toEqual([]);
  });
}
