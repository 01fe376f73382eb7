/**
 * Writes what hosts read beside the site: `_headers` and `_redirects` where it is published from, and what Caddy and
 * nginx are to include into `hosting/`. README.md, "Publish it", says what to do with them.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { caddyFile } from '../hosting/caddy.ts';
import { headersFile, redirectsFile } from '../hosting/files.ts';
import { nginxFile } from '../hosting/nginx.ts';
import { redirectsIn } from './built-data.ts';

export function hosting(): AstroIntegration {
  let base = '/';
  /** What a host serves at its root: the folder of the site, less the base path that astro.config.mjs adds to it. */
  let published: URL;
  let beside: URL;
  /** Ours to delete: what another base path left there would be published too. Elsewhere Astro empties what it writes. */
  let stale: URL | undefined;
  return {
    name: 'emitted:hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        const { href } = config.outDir;
        published = href.endsWith(base) ? new URL(`${href.slice(0, -base.length)}/`) : config.outDir;
        beside = new URL('hosting/', config.root);
        const dist = new URL('dist/', config.root);
        stale = published.href === dist.href ? dist : undefined;
      },
      'astro:build:start': () => {
        if (stale) rmSync(stale, { recursive: true, force: true });
      },
      'astro:build:done': ({ dir }) => {
        const redirects = redirectsIn(dir, base);
        // Netlify says so in its builds.
        const overPages = process.env['NETLIFY'] === 'true';
        writeFileSync(new URL('_headers', published), headersFile(base));
        writeFileSync(new URL('_redirects', published), redirectsFile(base, redirects, overPages));
        // Netlify looks for it at the root alone.
        if (base !== '/') copyFileSync(new URL('404.html', dir), new URL('404.html', published));
        mkdirSync(beside, { recursive: true });
        writeFileSync(new URL('emitted.caddy', beside), caddyFile(base, redirects));
        writeFileSync(new URL('emitted.nginx', beside), nginxFile(base, redirects));
      },
    },
  };
}
