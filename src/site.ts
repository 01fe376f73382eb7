/** What the site says about itself, and where it is. */
const { SITE, BASE, REPOSITORY } = process.env;

export const site = {
  name: 'Emitted',
  description:
    'Python ORMs compared by the SQL that the database logged. Every sample ran on real databases.',
  /** Its address, and the path below it: README.md says how to set both. */
  origin: SITE ?? 'https://emitted.example',
  // A host says that there is none by an empty string.
  base: BASE === undefined || BASE === '' ? '/' : BASE,
  /** Where "edit" and "Source" lead. */
  repository: (REPOSITORY ?? 'https://git.example/emitted/emitted').replace(/\/$/, ''),
};

export function editUrl(file: string): string {
  return `${site.repository}/edit/main/${file}`;
}

/** A file of the repository to read. */
export function fileUrl(file: string, fragment: string): string {
  return `${site.repository}/blob/main/${file}#${fragment}`;
}
