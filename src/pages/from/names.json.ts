/** What each ORM calls each idea: the search asks for it once a name is typed. */
import type { APIRoute } from 'astro';
import { namesOf } from '../../features/phrasebook/names.ts';
import { getLibrary } from '../../library/library.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(namesOf(getLibrary())), { headers: { 'Content-Type': 'application/json' } });
