/** The site for programs that read: what it is, every task and feature, and the same facts as data. https://llmstxt.org */
import type { APIRoute } from 'astro';
import { dataFiles } from '../data/files.ts';
import { href } from '../href.ts';
import { getLibrary } from '../library.ts';
import { site } from '../site.ts';
import { tally, tallyInWords } from '../views/claims.ts';
import { answerInWords } from '../views/matrix-words.ts';

export const GET: APIRoute = ({ site: origin }) => {
  const absolute = (path: `/${string}`): string => new URL(href(path), origin).href;
  const { sections, groups, claimSources } = getLibrary();
  const claims = claimSources.flatMap((source) => source.claims);
  const lines = [
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    ...sections.flatMap(({ title, tasks }) => [
      '',
      `## ${title}`,
      '',
      ...tasks.map(({ id, data }) => `- [${data.title}](${absolute(`/tasks/${id}/`)}): ${data.answer}`),
    ]),
    ...groups.flatMap(({ title, features }) => [
      '',
      `## Features: ${title}`,
      '',
      ...features.map(
        (feature) =>
          `- [${feature.data.title}](${absolute(`/matrix/${feature.id}/`)}): ${feature.data.question} ${answerInWords(feature)}`,
      ),
    ]),
    '',
    '## Claims',
    '',
    `- [Published claims, checked](${absolute('/claims/')}): ${tallyInWords(tally(claims))}`,
    '',
    '## Data',
    '',
    `- [What changed](${absolute('/method/changes/')}): Day by day, what came out otherwise with newer versions; [feed](${absolute('/feed.xml')})`,
    ...Object.entries(dataFiles).map(
      ([name, { description }]) =>
        `- [${name}.json](${absolute(`/data/${name}.json`)}): ${description}; [schema](${absolute(`/data/schema/${name}.json`)})`,
    ),
    `- [matrix.csv](${absolute('/data/matrix.csv')}): The cells of the matrix, for a spreadsheet`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
