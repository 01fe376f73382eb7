import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { sheetResponse } from '../sheets.ts';
import { conceptsCss, namedSubjects } from '../views/concepts.ts';

export const GET: APIRoute = () => sheetResponse(conceptsCss(namedSubjects(getLibrary())));
