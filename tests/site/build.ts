/** Global set-up of the projects that look at the built site: one build serves them all. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { build } from './astro.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
  }
}

/** Each project loads this module anew; the process is what they have in common. */
const SITE = 'EMITTED_TEST_SITE';

export default async function setUp(project: TestProject): Promise<(() => void) | undefined> {
  const built = process.env[SITE];
  if (built !== undefined) {
    project.provide('site', built);
    return undefined;
  }
  const { root, site } = await build();
  process.env[SITE] = site;
  project.provide('site', site);
  return () => {
    rmSync(root, { recursive: true });
  };
}
