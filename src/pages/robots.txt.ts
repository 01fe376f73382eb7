/** Tells search engines where the sitemap is. They look for it at the root of a host alone. */
import type { APIRoute } from 'astro';
import { absolute } from '../site/href.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
