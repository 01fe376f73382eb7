/**
 * A sheet that is wanted once something is opened. Imported as a module, Astro would put it on every page.
 * @returns once it is there, or can't be had: what it is for works without it
 */
export function loadSheet(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = new Promise((settle) => {
    link.addEventListener('load', settle);
    link.addEventListener('error', settle);
  });
  document.head.append(link);
  return loaded;
}
