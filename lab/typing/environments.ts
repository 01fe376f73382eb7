/** The environments that type checks need: of the code, and of the checker. */
import { prepareEnvironment } from '../environments/environments.ts';
import type { Pythons } from './look.ts';
import type { CheckJob } from './record.ts';

/** @returns for each job its environments; those that jobs share are made once */
export async function prepareEnvironments(
  root: string,
  jobs: CheckJob[],
  progress: { note(text: string): void },
): Promise<(job: CheckJob) => Pythons> {
  const pythons = new Map<string, string>();
  const wanted = jobs.flatMap(({ setup, checker }) => [
    { name: setup.data.packages_of ?? setup.id, owner: setup.subject, packages: setup.packages },
    ...(checker?.packages ? [{ name: checker.id, owner: 'checker', packages: checker.packages }] : []),
  ]);
  for (const { name, owner, packages } of wanted) {
    if (pythons.has(packages.lockFile)) continue;
    // The subject's own environment serves the lab's other cases too.
    const shared = packages.lockFile === `content/subjects/${owner}/requirements.txt`;
    progress.note(`Environment of ${owner}, ${name}`);
    const python = await prepareEnvironment(root, shared ? owner : `types-${owner}-${name}`, packages);
    pythons.set(packages.lockFile, python);
  }
  return ({ setup, checker }) => ({
    target: pythons.get(setup.packages.lockFile) ?? '',
    own: checker?.packages && pythons.get(checker.packages.lockFile),
  });
}
