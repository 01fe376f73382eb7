/** Where the site is and where its source is, by SITE, BASE and REPOSITORY: README.md says how to set them. */
import { z } from 'zod';
import type { Problem } from '../../contract/files/problem.ts';

export interface Addresses {
  /** A scheme and a host: `https://orms.example.org`. */
  origin: string;
  /** The path of the site below it. */
  base: string;
  /** Where "edit" and "Source" lead. */
  repository: string;
  /** What was not set, and the placeholder that links lead to instead. */
  unset: { name: string; value: string }[];
  /** The build stops at these. */
  problems: Problem[];
}

const PLACEHOLDERS = {
  SITE: 'https://emitted.example',
  REPOSITORY: 'https://git.example/emitted/emitted',
};

/** A host says that there is none by an empty string. */
function unsetIfEmpty<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

const Origin = z.string().transform((value, context) => {
  const { origin, href, pathname } = webAddress(value) ?? {};
  // "https://orms.example.org" and the same with a slash are one origin.
  if (origin && `${origin}/` === href && !/[?#]$/.test(value)) return origin;
  const path = pathname === undefined || pathname === '/' ? '' : `, and BASE=${pathname}`;
  const remedy = origin ? `write SITE=${origin}${path}` : 'write it as SITE=https://orms.example.org';
  const message = 'must be an origin: a scheme and a host, without a path';
  context.addIssue({ code: 'custom', message, params: { remedy } });
  return z.NEVER;
});

const Path = z.string().refine((value) => /^\/?(?:[\w~-][\w.~-]*\/?)*$/.test(value), {
  error: 'must be a path of letters, digits and hyphens',
  params: { remedy: 'write it as BASE=/emitted/' },
});

const Repository = z
  .string()
  .refine((value) => webAddress(value) !== undefined && !/[?#]/.test(value), {
    error: 'must be the address of the repository, without ? and #',
    params: { remedy: 'write it as REPOSITORY=https://github.com/you/emitted' },
  })
  .transform((value) => value.replace(/\/$/, ''));

const Environment = z.object({
  SITE: unsetIfEmpty(Origin),
  BASE: unsetIfEmpty(Path),
  REPOSITORY: unsetIfEmpty(Repository),
});

/** Where one of them can't be, none is taken: nothing is built with them. */
export function addressesIn(environment: Readonly<Record<string, string | undefined>>): Addresses {
  const { data = {}, error } = Environment.safeParse(environment);
  return {
    origin: data.SITE ?? PLACEHOLDERS.SITE,
    base: data.BASE ?? '/',
    repository: data.REPOSITORY ?? PLACEHOLDERS.REPOSITORY,
    unset: (['SITE', 'REPOSITORY'] as const)
      .filter((name) => (environment[name] ?? '') === '')
      .map((name) => ({ name, value: PLACEHOLDERS[name] })),
    problems: (error?.issues ?? []).map((issue) => problemOf(issue, environment)),
  };
}

function problemOf(
  issue: z.core.$ZodIssue,
  environment: Readonly<Record<string, string | undefined>>,
): Problem {
  const field = issue.path.join('.');
  const { remedy } = z.object({ remedy: z.string() }).parse('params' in issue ? issue.params : {});
  return { file: 'the environment', field, value: environment[field] ?? '', rule: issue.message, remedy };
}

function webAddress(value: string): URL | undefined {
  const url = URL.parse(value);
  return url?.protocol.startsWith('http') && url.username + url.password === '' ? url : undefined;
}
