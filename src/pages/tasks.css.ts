import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { sheetResponse } from '../sheets.ts';
import { taskListCss } from '../views/task-list-css.ts';
import { taskSections } from '../views/task-list.ts';

export const GET: APIRoute = () => sheetResponse(taskListCss(taskSections(getLibrary())));
