import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { sheetResponse } from '../sheets.ts';
import { claimsCss } from '../views/claims-css.ts';

export const GET: APIRoute = () => sheetResponse(claimsCss(getLibrary().subjects));
