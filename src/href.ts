/** A path of this site under whatever base it is served from: `/tasks/upsert/#django`. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The same with the origin, for those who read it elsewhere. */
export function absolute(path: `/${string}`): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
