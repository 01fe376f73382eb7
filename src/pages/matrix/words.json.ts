/** What else people type who look for a row of the matrix: asked for by its filter once somebody is about to type. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/library.ts';
import { wordsOf } from '../../features/matrix/matrix-words.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(wordsOf(getLibrary().features)), {
    headers: { 'Content-Type': 'application/json' },
  });
