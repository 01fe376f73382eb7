/**
 * Global set-up: an excerpt at the root of a host and under a base path, built and compressed as for a server of one's
 * own. Brotli's best takes longer for all pages than all else, and a server is told nothing of any page by itself.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyExcerpt, LITTLE } from '../excerpt.ts';
import { runScript } from '../scripts/run-script.ts';
import { build } from '../../tools/astro.ts';
import { type Hosted, installed } from '../../tools/servers.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    hosted: Hosted[];
  }
}

const SITE = 'https://orms.example.org';

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await installed();
  const roots: string[] = [];
  const hosted = await Promise.all(
    ['/', '/emitted/'].map(async (base): Promise<Hosted> => {
      const { root, site } = await build({ SITE, BASE: base }, undefined, () => copyExcerpt(LITTLE));
      roots.push(root);
      const published = join(root, 'dist');
      const { code, output } = await runScript('compress', [published]);
      if (code !== 0) throw new Error(output);
      return { base, published, site, beside: join(root, 'hosting') };
    }),
  );
  project.provide('hosted', hosted);
  return async () => {
    await Promise.all(roots.map((root) => rm(root, { recursive: true })));
  };
}
