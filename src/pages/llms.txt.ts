/** The site for programs that read: what it is, every task, and the same facts as data. https://llmstxt.org */
import type { APIRoute } from 'astro';
import { dataFiles } from '../data/files.ts';
import { href } from '../href.ts';
import { getLibrary } from '../library.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const absolute = (path: `/${string}`): string => new URL(href(path), origin).href;
  const { sections } = await getLibrary();
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
    '',
    '## Data',
    '',
    ...Object.entries(dataFiles).map(
      ([name, { description }]) =>
        `- [${name}.json](${absolute(`/data/${name}.json`)}): ${description}; [schema](${absolute(`/data/schema/${name}.json`)})`,
    ),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
