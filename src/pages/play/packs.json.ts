/** What a browser brings to run a sample; nothing where it was not built. */
import type { APIRoute } from 'astro';
import { getPacks } from '../../library/browser-runs.ts';

export const GET: APIRoute = () => Response.json(getPacks() ?? null);
