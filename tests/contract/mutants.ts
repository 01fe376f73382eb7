/** Tries changes for the worse on a copy of the real content and evidence: each is named by its file, and none throws. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { check } from '../../contract/check.ts';
import { readContent } from '../../contract/content.ts';
import { Copy } from '../mutants/copy.ts';
import type { Refused } from '../mutants/mutant.ts';

export function tryAll(mutants: readonly Refused[]): void {
  // Most of the time would go into reading what no change is about.
  const less = new Copy();
  for (const path of restOfFeatures(less.root))
    rmSync(join(less.root, path), { recursive: true, force: true });
  const copy = new Copy(less.root);
  afterEach(() => {
    copy.undo();
  });
  afterAll(() => {
    copy.delete();
    less.delete();
  });

  test.each(mutants)('$what', ({ change, finds }) => {
    change(copy);
    const { problems } = check(copy.root);
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
    expect(check(copy.root).problems).toEqual([]);
  });
}

/** Features that no article and no claim speaks of, but for those in the groups that mutants are made of. */
function restOfFeatures(root: string): string[] {
  const { articles, claims, features } = readContent(root).content;
  const needed = new Set([
    ...[...articles.values()].flatMap(({ embeds }) => embeds.map(({ attributes }) => attributes.feature)),
    ...[...claims.values()].flatMap(({ data }) => data.evidence.map(({ feature }) => feature)),
  ]);
  return [...features.values()]
    .filter(({ id, group }) => !needed.has(id) && !['async', 'health', 'writing'].includes(group))
    .flatMap(({ id, file, data }) => [
      file.slice(0, file.lastIndexOf('/')),
      ...(data.task === undefined ? [`evidence/features/${id}`] : []),
    ]);
}
