/** What is served that others wrote, and on which terms: their licences ask to be kept beside it. */
import type { APIRoute } from 'astro';
import codeMirror from '../../node_modules/@codemirror/view/LICENSE?raw';
import diff from '../../node_modules/diff/LICENSE?raw';
import oniguruma from '../../node_modules/oniguruma-to-es/LICENSE?raw';
import shiki from '../../node_modules/shiki/LICENSE?raw';
import sqlFormatter from '../../node_modules/sql-formatter/LICENSE?raw';
import pagefind from '../../node_modules/pagefind/LICENSE/LICENSE?raw';

/** Whom the playground’s code is from, by what is loaded of it: packages of one author say the same. */
const PLAYGROUND: [what: string, licence: string][] = [
  ['CodeMirror, Lezer, style-mod, w3c-keyname and crelt, the editor', codeMirror],
  ['diff, which aligns statements', diff],
  ['Shiki, which colours SQL', shiki],
  ['Oniguruma-To-ES, which Shiki uses', oniguruma],
  ['SQL Formatter', sqlFormatter],
];

/** It decompresses the search’s index, and stands in Pagefind’s own file. */
const FFLATE =
  'fflate, within pagefind/*.js\n\nMIT License\n\nCopyright (c) Arjun Barrett\n\nThe terms are those above.';

export const GET: APIRoute = () =>
  new Response(
    [
      `The search, pagefind/\n\n${pagefind.trim()}`,
      FFLATE,
      ...PLAYGROUND.map(([what, licence]) => `The playground: ${what}\n\n${licence.trim()}`),
    ].join('\n\n\n') + '\n',
  );
