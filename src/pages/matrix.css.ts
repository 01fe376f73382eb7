import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { sheetResponse } from '../sheets.ts';
import { matrixCss } from '../views/matrix-css.ts';
import { tablesOf } from '../views/matrix-tables.ts';

export const GET: APIRoute = () => sheetResponse(matrixCss(tablesOf(getLibrary())));
