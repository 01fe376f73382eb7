/** `_headers` and `_redirects`, which Netlify and Cloudflare Pages read from the folder that they publish. */
import type { Redirect } from '../../features/redirects/redirects.ts';
import { contentTypes, everywhere, type Rule, rules } from './rules.ts';

/** @param base path of the site, with a slash at its end */
export function headersFile(base: string): string {
  const blocks: Rule[] = [{ path: '/*', headers: everywhere }, ...rules];
  return blocks.map((rule) => block(base, rule)).join('\n');
}

function block(base: string, { path, headers, unknown }: Rule): string {
  const all = unknown ? { ...headers, 'Content-Type': contentTypes[unknown] } : headers;
  const lines = Object.entries(all).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${under(base, path)}\n${lines.join('')}`;
}

/**
 * @param overPages whether a page stands at the old address too. Cloudflare redirects all the same and knows no "!";
 * without it Netlify shows the page.
 */
export function redirectsFile(base: string, redirects: readonly Redirect[], overPages: boolean): string {
  return redirects
    .map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301${overPages ? '!' : ''}\n`)
    .join('');
}

export function under(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}
