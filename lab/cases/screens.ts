/** Pictures that a case took: from the folder of the case to the evidence. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { sha256 } from '../../contract/files/sha256.ts';
import { picturesOf, runOf, screenFile } from '../../contract/content/run-files.ts';
import type { Evidence, TakenScreen } from '../../contract/schemas/evidence.ts';
import { THEMES, type Theme } from '../../contract/vocabulary/screens.ts';

/** Where a script puts them, in the folder of its case. */
export const SCREENS = 'screens';

export interface Screen extends TakenScreen {
  /** As WebP. */
  picture: Buffer;
}

/** Those that lie in the folder of a case, made small. A name that is none of ours is reported as the name that it has. */
export async function collectScreens(folder: string): Promise<Screen[]> {
  const files = globSync(`${SCREENS}/*.png`, { cwd: folder }).sort();
  return Promise.all(
    files.map(async (file): Promise<Screen> => {
      const [id = '', theme = ''] = file.slice(SCREENS.length + 1).split('.');
      const picture = await sharp(readFileSync(join(folder, file)))
        .webp({ quality: 80, effort: 6 })
        .toBuffer();
      return {
        id,
        theme: THEMES.find((known): known is Theme => known === theme) ?? 'light',
        sha256: sha256(picture),
        picture,
      };
    }),
  );
}

/** Writes them beside the evidence that names them, and removes a second one that is the same by now. */
export function writeScreens(root: string, evidence: Evidence, screens: readonly Screen[]): void {
  for (const { id, theme, file } of picturesOf(evidence)) {
    const own = screenFile(runOf(evidence), id, theme);
    if (own !== file) rmSync(join(root, own), { force: true });
    const picture = own === file && screens.find((screen) => screen.id === id && screen.theme === theme);
    if (!picture) continue;
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, picture.picture);
  }
}

/** The same run without what its pictures show: a pixel may differ from run to run. */
export function withoutPixels<T extends Pick<Evidence, 'screens'>>(run: T): T {
  const { screens, ...rest } = run;
  return (screens ? { ...rest, screens: screens.map(({ id, theme }) => ({ id, theme })) } : run) as T;
}
