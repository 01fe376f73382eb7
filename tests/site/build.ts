/** Global set-up of the projects that look at the built site: one build serves them all. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { build } from '../../tools/astro.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
  }
}

export default async function setUp(project: TestProject): Promise<(() => void) | undefined> {
  // Each project loads this module anew; what is provided to the root of all is what they have in common.
  const common = project.vitest.getRootProject();
  if ('site' in common.getProvidedContext()) return undefined;
  const { root, site } = await build();
  common.provide('site', site);
  return () => {
    rmSync(root, { recursive: true });
  };
}
