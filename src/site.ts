/** What the site says about itself. */
export const site = {
  name: 'Emitted',
  description:
    'Python ORMs compared by the SQL that the database logged. Every sample ran on real databases.',
  /** Where "edit" leads; REPOSITORY names it, as SITE and BASE name the address. */
  repository: process.env.REPOSITORY ?? 'https://git.example/emitted/emitted',
};

export function editUrl(file: string): string {
  return `${site.repository}/edit/main/${file}`;
}
