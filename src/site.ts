/** What the site says about itself. */
export const site = {
  name: 'Emitted',
  description:
    'Python ORMs compared by the SQL that the database logged. Every sample ran on real databases.',
  /** Where "edit" and "Source" lead. The address is in astro.config.mjs. README.md says how to set both. */
  repository: (process.env.REPOSITORY ?? 'https://git.example/emitted/emitted').replace(/\/$/, ''),
};

export function editUrl(file: string): string {
  return `${site.repository}/edit/main/${file}`;
}

/** A file of the repository to read. */
export function fileUrl(file: string, fragment: string): string {
  return `${site.repository}/blob/main/${file}#${fragment}`;
}
