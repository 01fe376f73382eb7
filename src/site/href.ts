import { site } from './site.ts';

/** A path of this site under whatever base it is served from: `/tasks/upsert/#django`. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The same with the origin, for those who read it elsewhere. */
export function absolute(path: `/${string}`): string {
  // Not import.meta.env.SITE: that is empty where the environment says SITE= and means that there is none.
  return new URL(href(path), site.origin).href;
}
