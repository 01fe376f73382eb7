/** What is told to Pagefind of each place. The weights of its fields are where it is asked: `scripts/search/`. */
import type { CustomRecord as SearchRecord } from 'pagefind';
import type { SubjectKind } from '../../../contract/vocabulary/subjects.ts';
import type { PageFound, Place } from './places.ts';
import { synonyms } from './synonyms.ts';

export type { SearchRecord };

/** Of the subjects, by id. */
export type Names = ReadonlyMap<string, { name: string; kind: SubjectKind }>;

/** Kinds of which a reader who wants one wants the others. */
const KINDS: Partial<Record<string, string>> = {
  Admin: 'Tool',
  Admins: 'Tool',
  Chooser: 'Comparison',
  Concepts: 'Phrasebook',
  Errors: 'Error',
  Framework: 'Tool',
  'Migration tool': 'Tool',
  'Migration tools': 'Tool',
  Pair: 'Comparison',
};

/** @param path of the page on the site, without the base */
export function recordsOf(page: PageFound, path: string, names: Names): SearchRecord[] {
  const all = [...new Set(page.places.flatMap(({ terms }) => terms))];
  return page.places
    .filter(({ id, text }) => id === '' || text !== '')
    .map((place) => recordOf(page, place, path, all, names));
}

function recordOf(page: PageFound, place: Place, path: string, all: string[], names: Names): SearchRecord {
  const { title, lead, chosen } = page;
  const kind = KINDS[page.kind] ?? page.kind;
  const phrases = [...page.phrases, ...(synonyms.pages[path] ?? [])];
  const { id, titles, about, terms, text, panes } = place;
  const known = about.flatMap((subject) => names.get(subject) ?? []);
  const orms = known.filter((subject) => subject.kind === 'orm').map(({ name }) => name);
  const heading = titles.at(-1) ?? '';
  const own = {
    page: title,
    place: titles.join(' › '),
    terms: terms.join(', '),
    others: all.filter((term) => !terms.includes(term)).join(', '),
    lead: [lead, ...phrases].join(' '),
    // A heading that asks is what people type who look for what stands below it.
    phrases: heading.endsWith('?') ? heading : '',
  };
  return {
    url: id === '' ? path : `${path}#${id}`,
    language: 'en',
    content: text,
    meta: withoutEmpty({
      ...(id === '' ? { title, slug: slugOf(path), all: all.join(', '), phrases: phrases.join(' | ') } : own),
      ...(panes.length > 0 && { panes: panes.join(' '), chosen }),
      kind,
      about: about.join(' '),
      names: known.map(({ name }) => name).join(', '),
    }),
    // Places of a page follow each other: where one is the first of its page is all that is wanted to count pages.
    filters: { kind: [kind], ...(orms.length > 0 && { orm: orms }), ...(id === '' && { place: ['first'] }) },
  };
}

/** Ids are the names that people use: `upsert` for "Insert a row, or update it". */
function slugOf(path: string): string {
  return path.split('/').at(-2)?.replaceAll('-', ' ') ?? '';
}

function withoutEmpty(meta: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}
