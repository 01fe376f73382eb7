/** Global set-up: a part of the site with the packs as they are published, and the record of what runs with them. */
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { BROWSER_RUNS } from '../../contract/schemas/browser-runs.ts';
import { build } from '../../tools/astro.ts';
import { copyExcerpt, LITTLE } from '../excerpt.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of that site, whose pages run samples. */
    playable: string;
  }
}

const checkout = join(import.meta.dirname, '../..');

export default async function setUp(project: TestProject): Promise<() => void> {
  const { root, site } = await build({}, addPacks, () => copyExcerpt(LITTLE));
  project.provide('playable', site);
  return () => {
    rmSync(root, { recursive: true });
  };
}

function addPacks(root: string): void {
  symlinkSync(join(checkout, '.play'), join(root, '.play'));
  cpSync(join(checkout, BROWSER_RUNS), join(root, BROWSER_RUNS), { recursive: true });
}
