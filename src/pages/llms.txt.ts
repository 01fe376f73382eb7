/** The site for programs that read: what it is, every task and feature, and the same facts as data. https://llmstxt.org */
import type { APIRoute } from 'astro';
import { dataFiles } from '../data/files.ts';
import { escapeMarkdown, inMarkdown } from '../data/markdown.ts';
import { href } from '../href.ts';
import { getLibrary } from '../library.ts';
import { site } from '../site.ts';
import { tally, tallyInWords } from '../views/claims.ts';
import { answerInWords } from '../views/matrix-words.ts';

export const GET: APIRoute = ({ site: origin }) => {
  const absolute = (path: `/${string}`): string => new URL(href(path), origin).href;
  const line = (name: string, path: `/${string}`, text: string): string =>
    `- [${escapeMarkdown(name)}](${absolute(path)}): ${text}`;
  const { sections, groups, claimSources } = getLibrary();
  const claims = claimSources.flatMap((source) => source.claims);
  const lines = [
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    ...sections.flatMap(({ title, tasks }) => [
      '',
      `## ${escapeMarkdown(title)}`,
      '',
      ...tasks.map(({ id, data }) => line(data.title, `/tasks/${id}/`, inMarkdown(data.answer))),
    ]),
    ...groups.flatMap(({ title, features }) => [
      '',
      `## Features: ${escapeMarkdown(title)}`,
      '',
      ...features.map((feature) => {
        const answer = escapeMarkdown(answerInWords(feature));
        return line(
          feature.data.title,
          `/matrix/${feature.id}/`,
          `${inMarkdown(feature.data.question)} ${answer}`,
        );
      }),
    ]),
    '',
    '## Claims',
    '',
    `- [Published claims, checked](${absolute('/claims/')}): ${tallyInWords(tally(claims))}`,
    '',
    '## Data',
    '',
    ...Object.entries(dataFiles).map(
      ([name, { description }]) =>
        `- [${name}.json](${absolute(`/data/${name}.json`)}): ${description}; [schema](${absolute(`/data/schema/${name}.json`)})`,
    ),
    `- [matrix.csv](${absolute('/data/matrix.csv')}): The cells of the matrix, for a spreadsheet; what one would take for a formula has an apostrophe before it`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
