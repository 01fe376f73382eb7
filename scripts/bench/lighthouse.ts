/**
 * `npm run bench:lighthouse`: what Lighthouse says of each kind of page, as the site was built and compressed last, sent
 * by Caddy with the headers of a host, to a phone and to a desktop. Whatever costs a point is named.
 *
 * Lighthouse and what it needs are 176 MB, so they are fetched when this is run and not with every `npm ci`. It drives
 * the Chromium that the tests use.
 */
import { Command, InvalidArgumentError } from 'commander';
import { execa } from 'execa';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { launch } from '../../lab/browser/chromium.ts';
import { KINDS } from '../../tools/kinds.ts';
import { freePort } from '../../lab/machine/processes.ts';
import { start } from '../../tools/servers.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];
const SCREENS = { phone: [], desktop: ['--preset=desktop'] };
/** Says of itself that no search engine should list it, which costs it points there. */
const UNLISTED = ['/search/', '/404.html'];

const Report = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), displayValue: z.string().optional() }),
  ),
});
type Report = z.infer<typeof Report>;

const root = join(import.meta.dirname, '../..');
const site = join(root, 'dist');

await new Command('npm run bench:lighthouse')
  .description('Runs Lighthouse on the site as it was built and compressed last.')
  .argument('[pages...]', 'such as /tasks/upsert/', KINDS)
  .option('--runs <count>', 'of a page below 100, of which the median counts', odd, 3)
  .action(async (pages: string[], { runs }: { runs: number }, command: Command) => {
    if (globSync('index.html.br', { cwd: site }).length === 0)
      command.error('dist/ is not compressed. Remedy: npm run build && npm run compress');
    const port = await freePort();
    const server = await start('caddy', {
      base: '/',
      published: site,
      site,
      beside: join(root, 'hosting'),
    });
    const browser = await launch([`--remote-debugging-port=${port}`]);
    try {
      console.log(`${LIGHTHOUSE}, Chromium ${browser.version()}\n${CATEGORIES.join(' · ')}`);
      for (const page of pages)
        for (const screen of Object.keys(SCREENS) as (keyof typeof SCREENS)[])
          console.log(await measured(server.address + page, { page, screen, port, runs }));
    } finally {
      await browser.close();
      await server.stop();
    }
  })
  .parseAsync();

interface Wanted {
  page: string;
  screen: keyof typeof SCREENS;
  port: number;
  runs: number;
}

/** A line with the four scores, and one for each audit that costs some of them. */
async function measured(url: string, { page, screen, port, runs }: Wanted): Promise<string> {
  const categories = CATEGORIES.filter((name) => name !== 'seo' || !UNLISTED.includes(page));
  const look = async (): Promise<Report> => {
    const { stdout } = await execa(
      'npx',
      [
        ...['--yes', '--package', LIGHTHOUSE, '--', 'lighthouse', url, '--quiet', `--port=${port}`],
        ...['--output=json', `--only-categories=${categories.join()}`, ...SCREENS[screen]],
      ],
      { maxBuffer: 1e9 },
    );
    const report = Report.parse(JSON.parse(stdout));
    if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
    return report;
  };
  const reports = [await look()];
  const full = ({ categories: all }: Report): boolean => Object.values(all).every(({ score }) => score === 1);
  if (!reports.every(full)) while (reports.length < runs) reports.push(await look());
  const scores = CATEGORIES.map((name) => scoreOf(reports, name));
  return [
    `${scores.map((score) => `${score ?? '–'}`.padStart(4)).join('')}  ${screen.padEnd(8)} ${page}`,
    ...costsOf(reports).map((line) => `        ${line}`),
  ].join('\n');
}

/** The median; nothing where it was not asked for. */
function scoreOf(reports: Report[], name: Category): number | undefined {
  const scores = reports.flatMap(({ categories }) => categories[name]?.score ?? []);
  const median = scores.sort((a, b) => a - b)[Math.floor(scores.length / 2)];
  return median === undefined ? undefined : Math.round(100 * median);
}

/** Of the last run, since the others differ in how many milliseconds alone. */
function costsOf(reports: Report[]): string[] {
  const { categories = {}, audits = {} } = reports.at(-1) ?? {};
  return Object.entries(categories).flatMap(([name, { score, auditRefs }]) =>
    score === 1
      ? []
      : auditRefs
          .filter(({ weight }) => weight > 0)
          .flatMap(({ id }) => {
            const audit = audits[id];
            if (audit === undefined || audit.score === null || audit.score === 1) return [];
            const { title, displayValue = '' } = audit;
            return [`${name}: ${title} (${id}) ${displayValue}`.trimEnd()];
          }),
  );
}

function odd(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count % 2 === 1) return count;
  throw new InvalidArgumentError('An odd number, for a median.');
}
