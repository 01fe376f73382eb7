/** What else people type who look for a row of a phrasebook: asked for by its filter once somebody is about to type. */
import type { APIRoute } from 'astro';
import { wordsOf } from '../../features/phrasebook/names.ts';
import { getLibrary } from '../../library/library.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(wordsOf(getLibrary())), { headers: { 'Content-Type': 'application/json' } });
