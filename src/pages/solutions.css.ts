import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { sheetResponse } from '../sheets.ts';
import { solutionsCss } from '../views/solutions-css.ts';

export const GET: APIRoute = () => sheetResponse(solutionsCss(getLibrary().subjects));
