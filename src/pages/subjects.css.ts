import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { sheetResponse } from '../sheets.ts';
import { subjectsCss } from '../views/subjects-css.ts';

export const GET: APIRoute = () => sheetResponse(subjectsCss(getLibrary().subjects));
