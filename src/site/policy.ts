/**
 * The Content-Security-Policy: what a page may load. Written once, for the `<meta>` of every page and for the headers of
 * every host. A page asks its own origin alone, and nothing within it is a script or a style.
 */
const directives = [
  "default-src 'none'",
  // Pagefind's WebAssembly is compiled in its worker; this allows that and no eval().
  "script-src 'self' 'wasm-unsafe-eval'",
  // A worker that is fetched has the policy of its own headers, and on a host that sends none it has none. One made of a
  // blob has that of the page, whatever the host: in it somebody else's Python may run. src/play/interpreters.ts
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** For `<meta>`, with which a page is as strict on hosts that send no headers of ours. */
export const pagePolicy = directives.join('; ');

/** For the header. Browsers take no notice of `frame-ancestors` in `<meta>`. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');
