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

export default async function setUp(project: TestProject): Promise<() => void> {
  const site = (process.env[SITE] ??= await build());
  project.provide('site', site);
  return () => {
    rmSync(site, { recursive: true, force: true });
  };
}
