/** Builds an Astro project and says what that took. */
import { execa } from 'execa';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Phases of a build, each by how the line begins with which it ends. */
const PHASES: [name: string, end: RegExp][] = [
  ['read and check content and evidence', /\[content\] Syncing/],
  ['compile MDX', /\[build\] output:/],
  ['bundle', /generating static routes/],
  ['draw pages and data', /\[build\] ✓ Completed/],
];
/** What is made of the pages once they are there: each ends with a line of its own. */
const AFTER = /\[(?:@astrojs\/|emitted:)([\w-]+)\]/;

export interface TimedBuild {
  pages: number;
  seconds: number;
  /** Of processors, in seconds: what it takes on a machine that is busy with something else too. */
  cpu: {
    /** The thread that draws the pages: a build takes no less, however many processors there are. */
    main: number;
    /** With its other threads; without other programs, as Pagefind is. */
    process: number;
  };
  /** Peak of the build's own process, in bytes. */
  memory: number;
  /** Seconds by name. */
  phases: Map<string, number>;
}

interface Used {
  memory: number;
  main: number;
  process: number;
}

/** What the build's process writes down as it ends. Threads end too, and none of them is the one that counts. */
const AT_EXIT = `
if (require('worker_threads').isMainThread)
  process.on('exit', () => {
    const seconds = ({ user, system }) => (user + system) / 1e6;
    require('fs').writeFileSync(process.env.BENCH_OUT, JSON.stringify({
      memory: process.resourceUsage().maxRSS * 1024,
      main: seconds(process.threadCpuUsage()),
      process: seconds(process.cpuUsage()),
    }));
  });`;

/**
 * @param root of the project
 * @param packages folder beside whose node_modules `astro` is
 * @throws {Error} where the build fails, with the end of what it said
 */
export async function timedBuild(root: string, packages: string): Promise<TimedBuild> {
  const out = join(root, 'used.json');
  const hook = `data:text/javascript,import{createRequire}from'module';const require=createRequire('file:///');${encodeURIComponent(AT_EXIT)}`;
  rmSync(join(root, 'dist'), { recursive: true, force: true });
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
    localDir: packages,
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      // As `npm run build` has them: docs/change-the-site.md, "Measure it".
      MALLOC_ARENA_MAX: '2',
      MIMALLOC_PURGE_DELAY: '0',
      NO_COLOR: '1',
      BENCH_OUT: out,
      NODE_OPTIONS: `--import="${hook}"`,
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
  const { memory, ...cpu } = JSON.parse(readFileSync(out, 'utf8')) as Used;
  return {
    pages: globSync('**/*.html', { cwd: join(root, 'dist') }).length,
    seconds: (performance.now() - started) / 1000,
    cpu,
    memory,
    phases,
  };
}
