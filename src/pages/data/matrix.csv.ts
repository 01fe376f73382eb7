import type { APIRoute } from 'astro';
import { matrixCsv } from '../../data/csv.ts';
import { features } from '../../data/facts.ts';
import { getLibrary } from '../../library/library.ts';
import { site } from '../../site/site.ts';

export const GET: APIRoute = () =>
  new Response(matrixCsv(features(getLibrary()), site.origin), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
