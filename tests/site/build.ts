/** Global set-up of the projects that look at the built site: one build serves them all. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { build } from '../../tools/astro.ts';
import { copyExcerpt } from '../excerpt.ts';
import { addFakePacks } from '../fake-packs.ts';
import { buildMoved } from './moved.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
    /** Folder of a site that was built of an excerpt of its content. */
    excerpt: string;
    /** Folder of another such site, `buildMoved` of tests/site/moved.ts. */
    moved: string;
    /** Folder of the excerpt once more, whose pages offer to run samples: tests/fake-packs.ts. */
    played: string;
  }
}

type Built = Awaited<ReturnType<typeof build>>;

export default async function setUp(project: TestProject): Promise<(() => void) | undefined> {
  // Each project loads this module anew; what is provided to the root of all is what they have in common.
  const common = project.vitest.getRootProject();
  if ('site' in common.getProvidedContext()) return undefined;
  // All of the content takes as long as both parts of it.
  const [whole, [excerpt, moved, played]] = await Promise.all([build(), buildParts()]);
  common.provide('site', whole.site);
  common.provide('excerpt', excerpt.site);
  common.provide('moved', moved.site);
  common.provide('played', played.site);
  return () => {
    for (const { root } of [whole, excerpt, moved, played]) rmSync(root, { recursive: true });
  };
}

async function buildParts(): Promise<[excerpt: Built, moved: Built, played: Built]> {
  return [
    await build({}, undefined, copyExcerpt),
    await buildMoved(),
    await build({}, addFakePacks, copyExcerpt),
  ];
}
