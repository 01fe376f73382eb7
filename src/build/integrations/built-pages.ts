/**
 * What is made of the built pages, each of which is read once, in threads: the index for the search, a Markdown version
 * beside each, and the check that every link leads somewhere, which stops the build.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Tinypool } from 'tinypool';
import { collectGarbage } from '../built/garbage.ts';
import type { Gleaned, Gleaning } from '../built/glean.ts';
import { Links } from '../built/links.ts';
import { filesOf } from '../built/page.ts';
import { openIndex } from '../built/search-index.ts';
import type { Names } from '../built/search-records.ts';
import { subjectsIn } from './built-data.ts';
import { refuse } from '../../collections/problems.ts';

/** Pages that a thread is handed at once: few enough that none waits long for the last. */
const AT_ONCE = 8;

export function builtPages(): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'emitted:built-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        origin = config.site?.replace(/\/$/, '') ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        // This thread will mostly wait, so that what drawing left behind, half of its heap, would lie beside all of theirs.
        collectGarbage();
        const site = fileURLToPath(dir);
        const files = filesOf(site);
        const links = new Links(base);
        const index = await openIndex();
        const names: Names = new Map(subjectsIn(dir).map((subject) => [subject.id, subject]));
        const pages = files.filter((path) => path.endsWith('.html'));
        for await (const page of gleaned({ site, address: origin + base, names, files: pages })) {
          links.add(page.links);
          if (page.records) index.add(page.records, page.words);
        }
        const { pages: searched, places } = await index.write(join(site, 'pagefind'));
        logger.info(`${places} places on ${searched} pages can be searched`);
        refuse(links.broken(new Set([...files, ...filesOf(site)])));
      },
    },
  };
}

/** What is gleaned of each page, in the order of the files: what is made of it is the same on every machine. */
async function* gleaned({ files, ...others }: Gleaning): AsyncGenerator<Gleaned> {
  const pool = new Tinypool({
    filename: new URL('../built/gleaning-thread.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
    minThreads: 0,
    // In MB, for what one page is made of. Left alone, a thread lets garbage lie where there is room for gigabytes.
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 },
  });
  try {
    const jobs: Promise<Gleaned[]>[] = [];
    for (const own of inJobs(files)) {
      const job = pool.run({ ...others, files: own } satisfies Gleaning);
      // A failure is told where it is waited for.
      job.catch(() => undefined);
      jobs.push(job as Promise<Gleaned[]>);
    }
    // Out of the list: what one told need not be kept for the next.
    for (let job = jobs.shift(); job; job = jobs.shift()) yield* await job;
  } finally {
    await pool.destroy();
  }
}

/** In their order. A page stays with those below it, which stand before it: it may be made of them. */
function inJobs(files: Gleaning['files']): Gleaning['files'][] {
  const jobs: `/${string}`[][] = [[]];
  let before = '';
  for (const file of files) {
    const isAbove = before.startsWith(file.slice(0, file.lastIndexOf('/') + 1));
    if ((jobs.at(-1)?.length ?? 0) >= AT_ONCE && !isAbove) jobs.push([]);
    jobs.at(-1)?.push(file);
    before = file;
  }
  return jobs;
}
