/** Asks PyPI, or the index that uv is set up for, through uv: which is the newest, and which fit together. */
import { execa } from 'execa';
import { lockedVersions } from '../../contract/content/pins.ts';
import type { PlacedPin } from './pins.ts';

type Compiled = { versions: ReadonlyMap<string, string> } | { failed: string; unreachable: boolean };

export interface Newest {
  /** Undefined where it could not be asked. */
  newestOf: (pin: PlacedPin) => string | undefined;
  /** How many packages were. */
  asked: number;
  /** What could not be, and why, in a sentence each. */
  unasked: string[];
}

/** The newest release of each package for its Python, whatever else it would need. */
export async function askNewest(pins: readonly PlacedPin[]): Promise<Newest> {
  const versions = new Map<string, string>();
  const unasked: string[] = [];
  for (const [python, own] of Map.groupBy(pins, (pin) => pin.python)) {
    const names = [...new Set(own.map(({ name }) => name))].sort();
    const ask = (some: string[]): Promise<Compiled> => compile(some, python, ['--no-deps']);
    const asked = await ask(names);
    // One that does not exist makes all of them fail. Where nothing can be reached, none need be asked again.
    const oneByOne = 'failed' in asked && !asked.unreachable;
    const answers = oneByOne
      ? await Promise.all(names.map(async (name) => ({ name, answer: await ask([name]) })))
      : [{ name: names.join(', '), answer: asked }];
    for (const { name, answer } of answers) {
      if ('failed' in answer) unasked.push(`${name}: ${answer.failed}`);
      else for (const [found, version] of answer.versions) versions.set(`${python} ${found}`, version);
    }
  }
  return { newestOf: ({ python, name }) => versions.get(`${python} ${name}`), asked: versions.size, unasked };
}

/**
 * The newest versions of one requirements.in that can be installed together, none older than it is pinned.
 * @param fixed versions that must be these
 */
export async function askTogether(
  pins: readonly PlacedPin[],
  fixed: ReadonlyMap<string, string>,
): Promise<Compiled> {
  const wanted = pins.map(({ name, written, version }) => {
    const other = fixed.get(name);
    return other === undefined ? `${written}>=${version}` : `${written}==${other}`;
  });
  // As `npm run lab -- lock` resolves; one version of each, for every platform.
  return compile(wanted, pins[0]?.python ?? '', ['--universal', '--fork-strategy', 'fewest']);
}

async function compile(
  wanted: readonly string[],
  python: string,
  options: readonly string[],
): Promise<Compiled> {
  const command = ['pip', 'compile', '--quiet', '--no-header', '--no-annotate', '--python-version', python];
  const { failed, code, exitCode, stdout, stderr } = await execa('uv', [...command, ...options, '-'], {
    input: `${wanted.join('\n')}\n`,
    reject: false,
  });
  if (!failed) return { versions: lockedVersions(stdout) };
  if (code === 'ENOENT')
    return {
      failed: 'uv is not installed: https://docs.astral.sh/uv/getting-started/installation/',
      unreachable: true,
    };
  // It says 1 of packages that do not go together, and 2 of everything else.
  return { failed: said(stderr), unreachable: exitCode !== 1 };
}

/** What uv names as the cause, in one line. */
function said(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const cause = lines.find((line) => line.startsWith('cause:')) ?? lines.find(Boolean) ?? 'uv failed';
  return cause.replace(/^(cause|error): /, '');
}
