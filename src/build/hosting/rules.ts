/**
 * What a host says with each file: headers and content types. Written once, here, and by the build into the formats of
 * Netlify and Cloudflare (`files.ts`), Caddy and nginx. Paths stand below the base path.
 */
import { headerPolicy } from '../../site/policy.ts';

export type Headers = Record<string, string>;

export interface Rule {
  /** A file, or a folder with all in it: `/data/*`. */
  path: `/${string}`;
  headers: Headers;
  /** How its files' names end, where Netlify and Cloudflare don't know their type by that. */
  unknown?: keyof typeof contentTypes;
}

/**
 * On every answer. No Strict-Transport-Security: it binds a whole host name for a year, and whoever has the name and its
 * certificate decides that, not a site that may be one folder of it. No Cross-Origin-Embedder- or -Resource-Policy: no
 * page needs to be isolated, and all that is served is public, for others to show too.
 */
export const everywhere: Headers = {
  'Content-Security-Policy': headerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // Other sites learn that a reader came from here, and not from which page or with which query.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** How long browsers keep whatever no rule speaks of: pages above all. Netlify and Cloudflare say the same unasked. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** The name changes with the content. */
const forEver: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** No harm if it is yesterday's. */
const day: Headers = { 'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800' };
/** Facts that programs ask for, some of them often. */
const minutes: Headers = { 'Cache-Control': 'public, max-age=600' };
/** Scripts of other sites may read it too. */
const open: Headers = { 'Access-Control-Allow-Origin': '*' };

/** No two that hold for the same file set the same header: hosts differ in which of them wins. */
export const rules: readonly Rule[] = [
  { path: '/_astro/*', headers: forEver },
  { path: '/pagefind/fragment/*', headers: forEver },
  { path: '/pagefind/index/*', headers: forEver },
  { path: '/pagefind/filter/*', headers: forEver },
  { path: '/sheets/*', headers: forEver },
  { path: '/play/files/*', headers: forEver },
  { path: '/favicon.svg', headers: day },
  { path: '/og/*', headers: day },
  { path: '/data/*', headers: { ...minutes, ...open } },
  { path: '/feed.xml', headers: { ...minutes, ...open } },
  { path: '/llms.txt', headers: { ...minutes, ...open } },
  { path: '/scripts/*', headers: open, unknown: 'py' },
];

const OCTETS = 'application/octet-stream';

/** By the end of a file's name. */
export const contentTypes = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  // Pagefind's own, compressed within.
  pagefind: OCTETS,
  pf_filter: OCTETS,
  pf_fragment: OCTETS,
  pf_index: OCTETS,
  pf_meta: OCTETS,
  png: 'image/png',
  // Firefox shows text/plain and saves text/x-python: a script is read before it is run.
  py: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webp: 'image/webp',
  xml: 'application/xml',
  gz: 'application/gzip',
  zip: 'application/zip',
} as const;

/** Ends of the names of files that become smaller by compression. */
export const textual = Object.entries(contentTypes)
  .filter(([, type]) => /^text|json|xml/.test(type))
  .map(([end]) => end);
