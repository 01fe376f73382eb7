/** A path of this site under whatever base it is served from: `/tasks/upsert/#django`. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
