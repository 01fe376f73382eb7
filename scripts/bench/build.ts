/** `npm run bench:build`: what a page costs to build, in time and memory, at 1,000 and 5,000 pages, and where it goes. */
import { Command, InvalidArgumentError } from 'commander';
import { execa } from 'execa';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCheckout } from '../../tools/astro.ts';
import { multiply } from './multiply.ts';

/** Phases of a build, each by how the line begins with which it ends. */
const PHASES: [name: string, end: RegExp][] = [
  ['read and check content and evidence', /\[content\] Syncing/],
  ['compile MDX', /\[build\] output:/],
  ['bundle', /generating static routes/],
  ['draw pages and data', /\[build\] ✓ Completed/],
];
/** What is made of the pages once they are there: each ends with a line of its own. */
const AFTER = /\[(?:@astrojs\/|emitted:)([\w-]+)\]/;

interface Built {
  pages: number;
  seconds: number;
  /** Peak of the build's own process, in bytes. */
  memory: number;
  phases: Map<string, number>;
}

async function build(root: string): Promise<Built> {
  const out = join(root, 'memory.txt');
  const atExit = `process.on('exit',()=>require('fs').writeFileSync(process.env.BENCH_OUT,String(process.resourceUsage().maxRSS*1024)))`;
  const hook = `data:text/javascript,import{createRequire}from'module';const require=createRequire('file:///');${encodeURIComponent(atExit)}`;
  const started = performance.now();
  const phases = new Map<string, number>();
  let last = started;
  let next = 0;
  const end = (name: string): void => {
    const now = performance.now();
    phases.set(name, (phases.get(name) ?? 0) + (now - last) / 1000);
    last = now;
  };
  const child = execa('astro', ['build'], {
    cwd: root,
    preferLocal: true,
    localDir: join(import.meta.dirname, '../..'),
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      BENCH_OUT: out,
      NODE_OPTIONS: `--max-old-space-size=16000 --import="${hook}"`,
    },
    all: true,
    buffer: { all: false, stdout: false, stderr: false },
    reject: false,
  });
  const tail: string[] = [];
  for await (const line of child.iterable({ from: 'all' })) {
    tail.push(line);
    if (tail.length > 40) tail.shift();
    const phase = PHASES[next];
    const after = AFTER.exec(line)?.[1];
    if (phase?.[1].test(line)) {
      end(phase[0]);
      next += 1;
    } else if (next === PHASES.length && after !== undefined && !line.includes('Waiting')) {
      end(after);
    }
  }
  const { exitCode } = await child;
  end('the rest');
  if (exitCode !== 0) throw new Error(`the build failed:\n${tail.join('\n')}`);
  return {
    pages: globSync('**/*.html', { cwd: join(root, 'dist') }).length,
    seconds: (performance.now() - started) / 1000,
    memory: Number(readFileSync(out, 'utf8')),
    phases,
  };
}

async function measure(wanted: number | undefined, pages: number): Promise<Built> {
  const root = copyCheckout(mkdtempSync(join(tmpdir(), 'emitted-bench-')));
  try {
    if (wanted !== undefined) multiply(root, pages, wanted);
    return await build(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function pagesIn(text: string, list: number[] = []): number[] {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number of pages.');
  return [...list, Number(text)];
}

const command = new Command('npm run bench:build --')
  .description('Builds the site as it is, and multiplied to so many pages.')
  .argument('[pages...]', 'how many, such as 1000', pagesIn)
  .parse();
const [sizes = [1000, 5000]] = command.processedArgs as [number[]?];

const base = await measure(undefined, 0);
for (const size of sizes) {
  if (size <= base.pages)
    command.error(`error: the site has ${base.pages} pages as it is: ask for more than that, not ${size}.`);
}
const runs = [base];
for (const size of sizes) runs.push(await measure(size, base.pages));

for (const [index, run] of runs.entries()) {
  const before = runs[index - 1];
  const perPage = (now: number, then: number): string =>
    before ? `${((1000 * (now - then)) / (run.pages - before.pages)).toFixed(1)} ms` : '';
  console.log(
    `\n${run.pages} pages: ${run.seconds.toFixed(1)} s, ${(run.memory / 1e9).toFixed(2)} GB${before ? `; each added page ${perPage(run.seconds, before.seconds)}` : ''}`,
  );
  for (const [phase, seconds] of run.phases)
    console.log(
      `  ${phase.padEnd(36)} ${seconds.toFixed(1).padStart(7)} s ${perPage(seconds, before?.phases.get(phase) ?? 0).padStart(9)}`,
    );
}
