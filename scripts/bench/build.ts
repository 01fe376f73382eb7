/**
 * `npm run bench:build`: what a page costs to build, in time and memory, as the site is and at 1,000 and 5,000 pages,
 * where it goes, and what Starlight takes for the same: it has no second page for all solutions of a task or feature,
 * since its one page has them all.
 */
import { Command, InvalidArgumentError } from 'commander';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCheckout } from '../../tools/astro.ts';
import { fetchStarlight, type Starlight } from './in-starlight.ts';
import { multiply, pagesOf, type PagesOf } from './multiply.ts';
import { timedBuild, type TimedBuild } from './timed-build.ts';

const checkout = join(import.meta.dirname, '../..');

interface Run {
  /** Nothing is kept of a build before. */
  cold: TimedBuild;
  /** Again, with what the first build kept. */
  warm: TimedBuild;
  /** A text where it failed: it does at some size. */
  starlight?: TimedBuild | string;
  pagesOf: PagesOf;
}

/** @param more pages than the site has as it is, made of which */
async function measure(
  starlight: Starlight | undefined,
  more?: { pages: number; of: PagesOf },
): Promise<Run> {
  const root = copyCheckout(mkdtempSync(join(tmpdir(), 'emitted-bench-')));
  try {
    if (more) multiply(root, more.of, more.pages);
    const cold = await timedBuild(root, checkout);
    const warm = await timedBuild(root, checkout);
    const own = { cold, warm, pagesOf: pagesOf(root) };
    if (!starlight) return own;
    const same = await starlight.build(join(root, 'dist')).catch((error: unknown) => String(error));
    return { ...own, starlight: same };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function pagesIn(text: string, list: number[] = []): number[] {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number of pages.');
  return [...list, Number(text)];
}

const command = new Command('npm run bench:build --')
  .description('Builds the site as it is, and multiplied to so many pages, and with Starlight too.')
  .argument('[pages...]', 'how many, such as 1000', pagesIn)
  .option('--no-starlight', 'builds ours alone')
  .parse();
const [sizes = [1000, 5000]] = command.processedArgs as [number[]?];
const { starlight: compared } = command.opts<{ starlight: boolean }>();

const starlight = compared ? await fetchStarlight() : undefined;
const base = await measure(starlight);
const runs = [base];
for (const size of sizes) {
  const { pages } = base.cold;
  if (size <= pages)
    command.error(`error: the site has ${pages} pages as it is: ask for more than that, not ${size}.`);
  runs.push(await measure(starlight, { pages: size - pages, of: base.pagesOf }));
}
starlight?.remove();

for (const [index, run] of runs.entries()) {
  const before = runs[index - 1];
  console.log(`\n${run.cold.pages} pages`);
  print('ours, a first build', run.cold, before?.cold);
  print('ours, again', run.warm, before?.warm);
  if (typeof run.starlight === 'string') console.log(`  Starlight: ${run.starlight}`);
  else if (run.starlight) {
    const then = typeof before?.starlight === 'string' ? undefined : before?.starlight;
    print(`Starlight, ${run.starlight.pages} pages`, run.starlight, then);
    console.log(
      `  ours takes ${ratio(run.cold.seconds, run.starlight.seconds)} of its time, ${ratio(run.cold.cpu.process, run.starlight.cpu.process)} of its processor time (the ratio to trust on a busy machine), ${ratio(run.cold.memory, run.starlight.memory)} of its memory`,
    );
  }
  for (const [phase, seconds] of run.cold.phases)
    console.log(
      `    ${phase.padEnd(36)} ${seconds.toFixed(1).padStart(7)} s ${perPage(run.cold, before?.cold, (build) => build.phases.get(phase) ?? 0).padStart(9)}`,
    );
}

function print(name: string, build: TimedBuild, before: TimedBuild | undefined): void {
  const { seconds, cpu, memory } = build;
  const added = perPage(build, before, (own) => own.seconds);
  console.log(
    `  ${name.padEnd(25)} ${seconds.toFixed(1).padStart(7)} s ${(memory / 1e9).toFixed(2)} GB; of processors ${cpu.main.toFixed(1)} s in the main thread, ${cpu.process.toFixed(1)} s in all${added && `; each added page ${added}`}`,
  );
}

function perPage(
  build: TimedBuild,
  before: TimedBuild | undefined,
  of: (build: TimedBuild) => number,
): string {
  return before ? `${((1000 * (of(build) - of(before))) / (build.pages - before.pages)).toFixed(1)} ms` : '';
}

function ratio(ours: number, theirs: number): string {
  return `${((100 * ours) / theirs).toFixed(0)} %`;
}
