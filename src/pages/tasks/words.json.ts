import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/library.ts';
import { taskWords } from '../../features/task/list/task-list.ts';

/** What the filter of the list finds a task by beside what is on the page: it is asked for once somebody types. */
export const GET: APIRoute = () => Response.json(taskWords(getLibrary()));
