import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { subjectsCss } from '../views/subjects-css.ts';

export const GET: APIRoute = () => {
  const { subjects } = getLibrary();
  return new Response(subjectsCss(subjects), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
