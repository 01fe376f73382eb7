/** Asks npm's registry, through npm, for newer releases of what package.json pins. */
import { execa } from 'execa';
import { z } from 'zod';
import { isNewer } from './pins.ts';

export interface NpmPin {
  name: string;
  version: string;
  newest: string;
}

const Answer = z.record(z.string(), z.object({ wanted: z.string(), latest: z.string() }));
const Failure = z.object({ error: z.object({ code: z.string().nullish(), summary: z.string() }) });

export async function askNpm(root: string): Promise<NpmPin[] | { failed: string }> {
  // It ends with 1 where something is outdated, and where something went wrong.
  const { stdout, stderr, code } = await execa('npm', ['outdated', '--json'], { cwd: root, reject: false });
  if (code === 'ENOENT') return { failed: 'npm is not installed' };
  return readNpm(stdout, stderr);
}

export function readNpm(stdout: string, stderr: string): NpmPin[] | { failed: string } {
  let data: unknown;
  try {
    data = JSON.parse(stdout || '{}');
  } catch {
    return { failed: stderr.trim() || 'its answer is no JSON' };
  }
  const failure = Failure.safeParse(data);
  if (failure.success) return { failed: failure.data.error.summary };
  if (stdout.trim() === '' && stderr.trim() !== '') return { failed: stderr.trim() };
  return Object.entries(Answer.parse(data))
    .filter(([, { wanted, latest }]) => isNewer(latest, wanted))
    .map(([name, { wanted, latest }]) => ({ name, version: wanted, newest: latest }));
}
