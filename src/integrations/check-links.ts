/** Stops the build at a link or `#fragment` of the built pages that leads nowhere or to two places. Other sites are left alone. */
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import type { Problem } from '../../contract/problem.ts';
import { idsTwice } from './ids-twice.ts';
import { stopAt } from './stop.ts';

export function checkLinks(): AstroIntegration {
  let base = '/';
  return {
    name: 'emitted:check-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        stopAt([...idsTwice(site), ...(await brokenLinks(site, base))], logger);
      },
    },
  };
}

/**
 * @param site folder of the built site
 * @param base path under which the site is served, such as `/` or `/emitted/`
 */
async function brokenLinks(site: string, base: string): Promise<Problem[]> {
  return served(site, base, async (root, prefix) => {
    const pages = globSync('**/*.html', { cwd: site }).map((page) => posix.join(prefix, page));
    if (pages.length === 0) return [];
    const { links } = await new LinkChecker().check({
      path: pages,
      serverRoot: root,
      checkFragments: true,
      redirects: 'error',
      linksToSkip: (link) => Promise.resolve(!link.startsWith('http://127.0.0.1:')),
    });
    return links.filter(({ state }) => state === LinkState.BROKEN).map(problemOf);
  });
}

/** Puts the site in a folder where its base path is a real path, so that links without the base are found. */
async function served<T>(
  site: string,
  base: string,
  work: (root: string, prefix: string) => Promise<T>,
): Promise<T> {
  const prefix = base.replace(/^\/+|\/+$/g, '');
  if (!prefix) return work(site, '');
  const root = mkdtempSync(join(tmpdir(), 'emitted-links-'));
  try {
    mkdirSync(join(root, dirname(prefix)), { recursive: true });
    symlinkSync(site, join(root, prefix), 'dir');
    return await work(root, prefix);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function problemOf({ url, parent, status }: LinkResult): Problem {
  return {
    file: pathOf(parent ?? url).replace(/index\.html$/, ''),
    field: 'link',
    value: pathOf(url),
    rule: ruleOf(url, status),
    remedy: 'correct the link where it is written: in the MDX or YAML that this page shows, or in src/',
  };
}

/** The checker leaves the origin off, and writes the front page as `./`. */
function pathOf(url: string): string {
  return new URL(url, 'http://site/').href.slice('http://site'.length);
}

function ruleOf(url: string, status: number | undefined): string {
  if (status === 200) return `nothing on that page has the id "${url.slice(url.indexOf('#') + 1)}"`;
  if (status === 301) return 'addresses of pages end in a slash';
  return 'the site has no such page or file (links must start with the base path)';
}
