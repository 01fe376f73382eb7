/** What is served that others wrote, and on which terms: their licences ask to be kept beside it. */
import type { APIRoute } from 'astro';
import pagefind from '../../node_modules/pagefind/LICENSE/LICENSE?raw';

/** It decompresses the search’s index, and stands in Pagefind’s own file. */
const FFLATE =
  'fflate, within pagefind/*.js\n\nMIT License\n\nCopyright (c) Arjun Barrett\n\nThe terms are those above.';

export const GET: APIRoute = () =>
  new Response(`The search, pagefind/\n\n${pagefind.trim()}\n\n\n${FFLATE}\n`);
