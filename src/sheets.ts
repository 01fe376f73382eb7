/** Sheets that depend on the content. Each is asked for by a query that changes with it: browsers keep it for ever. */
import { sha256 } from '../contract/script.ts';
import { href } from './href.ts';

export function sheetHref(path: `/${string}.css`, css: string): string {
  return href(`${path}?v=${sha256(css).slice(0, 8)}`);
}

export function sheetResponse(css: string): Response {
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
