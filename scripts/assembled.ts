/** Lints the scripts as readers download them: what is right in each module need not be right once they are one file. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseFilesOf } from '../contract/content/cases.ts';
import { readContent } from '../contract/reading/content.ts';
import type { Outcome } from './outcome.ts';
import { ruffAll } from './ruff.ts';

/**
 * The head that each of them is given is wider than the 80 columns of samples; it is part of what evidence was made of. A
 * sample that fills its tables itself has its own `fill` behind that of the shared models.
 */
const OWN = ['--config', 'lint.pycodestyle.max-line-length=110', '--ignore', 'F811'];

export async function checkAssembled(root: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'emitted-scripts-'));
  try {
    for (const { script } of caseFilesOf(readContent(root).content)) {
      writeFileSync(join(folder, script.name), script.text);
    }
    copyFileSync(join(root, 'ruff.toml'), join(folder, 'ruff.toml'));
    return await ruffAll(
      [
        ['check', ...OWN],
        ['format', '--diff'],
      ],
      ['.'],
      folder,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
