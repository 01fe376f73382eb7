/** What the site says about itself, and where it is: read from the environment, refused where it can't be an address. */
import type { Problem } from '../contract/problem.ts';

const { SITE, BASE, REPOSITORY } = process.env;

/** A host says that there is none by an empty string. */
const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

const PLACEHOLDERS = {
  SITE: 'https://emitted.example',
  REPOSITORY: 'https://git.example/emitted/emitted',
} as const;

/** What is wrong with SITE, BASE and REPOSITORY: the build stops at these, and says them with all else. */
export const siteProblems: Problem[] = [];

/** The placeholders that links of this build lead to. */
export const unset = (['SITE', 'REPOSITORY'] as const)
  .filter((name) => given(process.env[name]) === undefined)
  .map((name) => ({ name, value: PLACEHOLDERS[name] }));

export const site = {
  name: 'Emitted',
  description:
    'Python ORMs compared by the SQL that the database logged. Every sample ran on real databases.',
  /** Its address, and the path below it: README.md says how to set both. */
  origin: originOf(given(SITE)),
  base: baseOf(given(BASE)),
  /** Where "edit" and "Source" lead. */
  repository: repositoryOf(given(REPOSITORY)),
};

function refuse(field: string, value: string, rule: string, remedy: string): void {
  siteProblems.push({ file: 'the environment', field, value, rule, remedy });
}

function webAddress(value: string): URL | null {
  const url = URL.parse(value);
  if (!url?.protocol.startsWith('http')) return null;
  return url.username + url.password === '' ? url : null;
}

function originOf(value: string | undefined): string {
  if (value === undefined) return PLACEHOLDERS.SITE;
  const { origin, href, pathname } = webAddress(value) ?? {};
  // "https://orms.example.org" and the same with a slash are one origin.
  if (origin && `${origin}/` === href && !/[?#]$/.test(value)) return origin;
  const path = pathname === undefined || pathname === '/' ? '' : `, and BASE=${pathname}`;
  refuse(
    'SITE',
    value,
    'must be an origin: a scheme and a host, without a path',
    origin ? `write SITE=${origin}${path}` : 'write it as SITE=https://orms.example.org',
  );
  return PLACEHOLDERS.SITE;
}

function baseOf(value: string | undefined): string {
  if (value === undefined || /^\/?(?:[\w~-][\w.~-]*\/?)*$/.test(value)) return value ?? '/';
  refuse('BASE', value, 'must be a path of letters, digits and hyphens', 'write it as BASE=/emitted/');
  return '/';
}

function repositoryOf(value: string | undefined): string {
  if (value !== undefined && !webAddress(value))
    refuse(
      'REPOSITORY',
      value,
      'must be the address of the repository',
      'write it as REPOSITORY=https://github.com/you/emitted',
    );
  return (value ?? PLACEHOLDERS.REPOSITORY).replace(/\/$/, '');
}

/** Pages that say nothing anybody would look for; a test holds what says noindex to it. */
export const UNLISTED = ['/search/', '/404.html'];

export function editUrl(file: string): string {
  return `${site.repository}/edit/main/${file}`;
}

/** A file of the repository to read. */
export function fileUrl(file: string, fragment: string): string {
  return `${site.repository}/blob/main/${file}#${fragment}`;
}
