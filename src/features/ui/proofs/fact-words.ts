/** What is known of a package, in words: a value each, never a status. */
import { valueOf } from '../../../../contract/content/package-facts.ts';
import type { Facts } from '../../../../contract/schemas/facts.ts';
import { plural } from '../../../../contract/vocabulary/in-words.ts';
import type { PackageFact } from '../../../../contract/vocabulary/package-facts.ts';
import { shortDay } from './days.ts';

interface FactWords {
  title: string;
  /** Why somebody asks. */
  why: string;
  /** The value; `backticks` mark code. */
  says: (facts: Facts) => string;
  /** Of its row on the page of an ORM. */
  row: string;
}

export const factWords: Record<PackageFact, FactWords> = {
  stage: {
    title: 'Development status on PyPI',
    why: 'Is it stable, ready for production? The makers’ own word for how much they promise.',
    says: ({ stage }) => stage ?? 'says nothing',
    row: 'stage',
  },
  newest: {
    title: 'Newest release',
    why: 'Is it maintained, or abandoned? Without releases there are no fixes for new versions of Python, drivers and databases.',
    says: (facts) => `${facts.newest.version}, ${plural(Number(valueOf('newest', facts)), 'day')} old`,
    row: 'releases',
  },
  releases: {
    title: 'Releases in 24 months',
    why: 'Final releases alone. Many small ones are no better than few large ones.',
    says: ({ recent }) => String(recent.length),
    row: 'releases',
  },
  first: {
    title: 'First release on PyPI',
    why: 'How old is the project?',
    says: ({ first }) => `${first.version}, ${shortDay(first.day)}`,
    row: 'releases',
  },
  typed: {
    title: 'Type hints of its own',
    why: 'With a `py.typed` type checkers read them; without one they need stubs.',
    says: ({ typed }) => (typed ? 'has a `py.typed`' : 'no `py.typed`'),
    row: 'typed',
  },
  requires: {
    title: 'Dependencies',
    why: 'Each package that comes with it must be kept up to date as well.',
    says: ({ requires }) => plural(requires.length, 'package'),
    row: 'requires',
  },
  installed: {
    title: 'Installed size',
    why: 'With its dependencies, without a driver.',
    says: (facts) => `${valueOf('installed', facts)} MB`,
    row: 'installed',
  },
  importing: {
    title: 'Importing it',
    why: 'Processor time and peak memory of a process that imports it, as a multiple of one that imports `sqlite3`.',
    says: ({ importing }) => `${importing.time} × time, ${importing.memory} × memory`,
    row: 'importing',
  },
  advisories: {
    title: 'Open security advisories',
    why: 'Those that PyPI knows of the newest release.',
    says: ({ advisories }) => advisories.map(({ id }) => id).join(', ') || 'none',
    row: 'advisories',
  },
};
