/** The site for programs that read: every page's Markdown version in a line, and the same facts as data. https://llmstxt.org */
import type { APIRoute } from 'astro';
import { capitalised } from '../../contract/vocabulary/in-words.ts';
import { kindWords } from '../../contract/vocabulary/subjects.ts';
import { dataFiles } from '../data/files.ts';
import { escapeMarkdown, inMarkdown } from '../data/markdown.ts';
import { absolute } from '../site/href.ts';
import { PLAIN } from '../site/plain-pages.ts';
import { getLibrary } from '../library/library.ts';
import type { Library } from '../library/model.ts';
import { site } from '../site/site.ts';
import { sourceTitle, tally, tallyInWords } from '../features/claims/claims.ts';
import { errorPath } from '../features/errors/error-words.ts';
import { answerInWords } from '../features/matrix/matrix-words.ts';
import { directedPairs, phrasebookPath } from '../features/phrasebook/phrasebook.ts';
import { pairPath, pairsOf } from '../library/pairs.ts';

interface Entry {
  title: string;
  /** Of the page, or of a file. */
  path: `/${string}`;
  says: string;
}

export const GET: APIRoute = () => {
  const sections = [...sectionsOf(getLibrary()), ['Data', filesOfData()] as const];
  const lines = [
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    '',
    'Each link leads to a page as Markdown: any page’s own address with index.html.md behind it.',
    ...sections.flatMap(([title, entries]) => [
      '',
      `## ${escapeMarkdown(title)}`,
      '',
      ...entries.map(
        ({ title: name, path, says }) =>
          `- [${escapeMarkdown(name)}](${addressOf(path)}): ${inMarkdown(says)}`,
      ),
    ]),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

/** Of a page its Markdown version. */
function addressOf(path: Entry['path']): string {
  return absolute(path.endsWith('/') ? `${path}index.html.md` : path);
}

function sectionsOf(library: Library): (readonly [title: string, entries: Entry[]])[] {
  const { sections, groups, orms, tools, articles, claimSources, errors } = library;
  const claims = claimSources.flatMap((source) => source.claims);
  return [
    ...sections.map(
      ({ title, tasks }) =>
        [
          title,
          tasks.map(({ id, data }): Entry => ({
            title: data.title,
            path: `/tasks/${id}/`,
            says: data.answer,
          })),
        ] as const,
    ),
    ...groups.map(
      ({ title, features }) =>
        [
          `Features: ${title}`,
          features.map((feature): Entry => ({
            title: feature.data.title,
            path: `/matrix/${feature.id}/`,
            says: `${feature.data.question} ${answerInWords(feature)}`,
          })),
        ] as const,
    ),
    [
      'Errors',
      errors.map((error): Entry => ({
        title: error.data.title,
        path: errorPath(error),
        says: error.data.means,
      })),
    ],
    [
      'ORMs and tools',
      [
        ...orms.map(({ id, name, tagline }): Entry => ({ title: name, path: `/orms/${id}/`, says: tagline })),
        ...pairsOf(orms).map(([a, b]): Entry => ({
          title: `${a.name} vs ${b.name}`,
          path: pairPath(a, b),
          says: 'What differs first, then the rest.',
        })),
        {
          title: 'Migration tools, change by change',
          path: '/tools/migrations/',
          says: PLAIN['/tools/migrations/'].text,
        },
        {
          title: 'Admins, page by page',
          path: '/tools/admins/',
          says: PLAIN['/tools/admins/'].text,
        },
        ...tools.map(({ id, name, kind, tagline }): Entry => ({
          title: name,
          path: `/tools/${id}/`,
          says: kind === 'baseline' ? tagline : `${capitalised(kindWords[kind].one)}. ${tagline}`,
        })),
      ],
    ],
    [
      'Across all of it',
      [
        { title: 'Matrix', path: '/matrix/', says: 'Every feature with every ORM’s answer.' },
        { title: 'Concepts', path: '/concepts/', says: 'What each ORM calls the same thing.' },
        ...directedPairs(orms).map(([from, to]): Entry => ({
          title: `From ${from.name} to ${to.name}`,
          path: phrasebookPath(from, to),
          says: 'Each idea by its name in both.',
        })),
        { title: 'Choose a Python ORM', path: '/choose/', says: 'What each need makes of each ORM.' },
        { title: 'Types', path: '/types/', says: 'What type checkers see of each ORM.' },
        {
          title: 'Fact checks: published claims, tested',
          path: '/claims/',
          says: tallyInWords(tally(claims)),
        },
        ...claimSources.map(({ id, data, claims: own }): Entry => ({
          title: sourceTitle(data),
          path: `/claims/${id}/`,
          says: tallyInWords(tally(own)),
        })),
        ...articles.map(({ id, data }): Entry => ({
          title: data.title,
          path: `/articles/${id}/`,
          says: data.description,
        })),
        { title: 'What changed', path: '/method/changes/', says: 'Day by day, what came out otherwise.' },
        {
          title: 'Method',
          path: '/method/',
          says: 'How the evidence is captured, its limits, how to repeat it.',
        },
      ],
    ],
  ];
}

function filesOfData(): Entry[] {
  return [
    ...Object.entries(dataFiles).flatMap(([name, { description }]): Entry[] => [
      { title: `${name}.json`, path: `/data/${name}.json`, says: description },
      { title: `${name}.json, its schema`, path: `/data/schema/${name}.json`, says: 'JSON Schema' },
    ]),
    { title: 'feed.xml', path: '/feed.xml', says: 'What changed in the evidence, day by day, as a feed' },
    { title: 'matrix.csv', path: '/data/matrix.csv', says: 'The cells of the matrix, for a spreadsheet' },
  ];
}
