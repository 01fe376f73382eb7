import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { claimsCss } from '../views/claims-css.ts';

export const GET: APIRoute = () => {
  const { subjects } = getLibrary();
  return new Response(claimsCss(subjects), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
