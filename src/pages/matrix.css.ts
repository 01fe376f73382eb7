import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { matrixCss } from '../views/matrix-css.ts';
import { tablesOf } from '../views/matrix-tables.ts';

export const GET: APIRoute = () =>
  new Response(matrixCss(tablesOf(getLibrary())), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
