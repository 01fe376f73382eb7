/**
 * Global set-up of the projects that look at built sites: one build of each serves them all. With `KEPT_SITES`, a folder,
 * it serves the next command too, as `.ci/run` asks for: npm test builds what npm run test:pages and test:play look at again.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../tools/astro.ts';
import { copyExcerpt } from '../excerpt.ts';
import { addFakeEngine, addFakePacks } from '../fake-packs.ts';
import { buildRenamed } from './renamed.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
    /** Folder of a site that was built of an excerpt of its content, whose pages offer to run samples: tests/fake-packs.ts. */
    excerpt: string;
    /** Folder of another such site, `buildRenamed` of tests/built/renamed.ts. */
    renamed: string;
  }
}

type Built = Awaited<ReturnType<typeof build>>;
type Site = 'site' | 'excerpt' | 'renamed';

/** What is renamed is looked at by `npm test` alone, and what looks at a bench needs no more than one. */
const NEEDED: Record<string, Site[]> = { pages: ['site', 'excerpt'], play: ['excerpt'] };
const ALL: Site[] = ['site', 'excerpt', 'renamed'];

/** It has the path of each site in a file of its name. */
const KEPT = process.env['KEPT_SITES'];
if (KEPT) mkdirSync(KEPT, { recursive: true });

export default async function setUp(project: TestProject): Promise<(() => void) | undefined> {
  // Each project loads this module anew; what is provided to the root of all is what they have in common.
  const common = project.vitest.getRootProject();
  const known = common.getProvidedContext();
  const lacking = (NEEDED[project.name] ?? ALL).filter((name) => !(name in known));
  const roots: string[] = [];
  const add = async (name: Site, make: () => Promise<Built>): Promise<void> => {
    if (!lacking.includes(name)) return;
    const kept = KEPT && join(KEPT, name);
    const known = kept && existsSync(kept) ? readFileSync(kept, 'utf8') : '';
    if (existsSync(known)) {
      common.provide(name, known);
      return;
    }
    const { root, site } = await make();
    if (kept) writeFileSync(kept, site);
    else roots.push(root);
    common.provide(name, site);
  };
  // All of the content takes as long as both parts of it.
  await Promise.all([
    add('site', build),
    add('excerpt', buildExcerpt).then(() => add('renamed', buildRenamed)),
  ]);
  return () => {
    for (const root of roots) rmSync(root, { recursive: true });
  };
}

export async function buildExcerpt(env: Record<string, string> = {}): Promise<Built> {
  const built = await build(env, addFakePacks, copyExcerpt);
  addFakeEngine(built.site);
  return built;
}
