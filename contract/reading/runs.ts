/** Reads the runs in `evidence/`. */
import type { Memory } from '../files/memory.ts';
import { Evidence } from '../schemas/evidence.ts';
import { type JsonFiles, readJsonFiles } from '../files/json-files.ts';
import { evidenceFile, RUN_FOLDERS, runOf } from '../content/run-files.ts';

/** What to do about evidence that is not what was written. */
function restoreRun(file: string): string {
  const [id = '', name = ''] = file.split('/').slice(-2);
  const [, subject = '', flavour = '', database = ''] =
    /^([^@]*?)(?:@.*)?\.(\w+)\.(\w+)\.json$/.exec(name) ?? [];
  return `make it again: npm run lab -- ${id} --subject ${subject} -f ${flavour} -d ${database}`;
}

/**
 * Every run that the evidence holds, and what is wrong with the rest.
 * @param memory of an earlier reading
 */
export function readRuns(
  root: string,
  memory?: Memory,
): { runs: Evidence[] } & Omit<JsonFiles<Evidence>, 'entries'> {
  const read = Object.values(RUN_FOLDERS).map((folder) =>
    readJsonFiles(root, {
      folder,
      what: 'run',
      schema: Evidence,
      fileOf: (run) => evidenceFile(runOf(run)),
      remedy: 'delete the file and run: npm run lab',
      again: restoreRun,
      memory,
    }),
  );
  return {
    runs: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
    changed: read.flatMap(({ changed }) => changed),
  };
}
