/**
 * Puts a fragment into the address of the page.
 * @returns the address
 */
export function withFragment(fragment: string): string {
  const url = new URL(location.href);
  url.hash = fragment;
  history.replaceState(null, '', url);
  return url.href;
}
