/** Days as a page says them. In UTC, as they are written: nobody's time zone makes another day of one. */
const MEDIUM = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** @param day such as `2026-11-26`: "26 Nov 2026" */
export function shortDay(day: string): string {
  return MEDIUM.format(new Date(day));
}

/** "26 November 2026" */
export function longDay(day: string): string {
  return LONG.format(new Date(day));
}
