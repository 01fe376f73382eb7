/**
 * Content and evidence as the collections hold them, in the contract’s own shapes. Where something changes while a server
 * runs, this module is loaded anew, and with it whatever was made of it.
 */
import { getCollection } from 'astro:content';
import type { Known } from '../../contract/check.ts';
import type { CaseSummary } from '../../contract/content/model.ts';
import { withRelease } from '../../contract/content/releases.ts';
import type { Kind, Kinds } from '../collections/kinds.ts';
import { readRuns } from './stored-runs.ts';

/** In shown order, by id. */
async function all<K extends Kind>(kind: K): Promise<Map<string, Kinds[K]>> {
  const entries = (await getCollection(kind)) as { id: string; data: { order: number; value: Kinds[K] } }[];
  return new Map(entries.sort((a, b) => a.data.order - b.data.order).map(({ id, data }) => [id, data.value]));
}

const modules = await all('modules');

export const stored: Known<CaseSummary> = {
  content: {
    subjects: await all('subjects'),
    sections: await all('sections'),
    tasks: await all('tasks'),
    groups: await all('groups'),
    features: await all('features'),
    articles: await all('articles'),
    claimSources: await all('claimSources'),
    claims: await all('claims'),
    verdicts: await all('verdicts'),
    stacks: await all('stacks'),
    errors: await all('errors'),
    choose: (await all('choose')).get('choose'),
    modulesOf: (subject, release) => modules.get(withRelease(subject, release)) ?? new Map(),
  },
  runs: readRuns([...(await all('runs')).keys()]),
  types: {
    questions: await all('questions'),
    checkers: await all('checkers'),
    subjects: await all('typed'),
  },
  reports: [...(await all('reports')).values()],
  changes: [...(await all('changes')).values()],
  facts: [...(await all('facts')).values()],
};

/** What is made of them, made once and where it is first asked for. */
export function once<T>(make: (known: Known<CaseSummary>) => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make(stored) }).value;
}
