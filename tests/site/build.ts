/** Global set-up of the projects that look at the built site: one build serves them all. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { build } from '../../tools/astro.ts';
import { copyExcerpt } from '../excerpt.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
    /** Folder of a site that was built of an excerpt of its content. */
    excerpt: string;
  }
}

export default async function setUp(project: TestProject): Promise<(() => void) | undefined> {
  // Each project loads this module anew; what is provided to the root of all is what they have in common.
  const common = project.vitest.getRootProject();
  if ('site' in common.getProvidedContext()) return undefined;
  const [whole, excerpt] = await Promise.all([build(), build({}, undefined, copyExcerpt)]);
  common.provide('site', whole.site);
  common.provide('excerpt', excerpt.site);
  return () => {
    for (const { root } of [whole, excerpt]) rmSync(root, { recursive: true });
  };
}
