/** Runs on one database are compared with each other, so they must have met the same one. */
import type { Evidence } from '../schemas/evidence.ts';
import type { Problem } from '../files/problem.ts';
import { compareReleases } from '../content/releases.ts';
import { evidenceFile, runOf } from '../content/run-files.ts';
import { type Database, databaseNames } from '../vocabulary/databases.ts';

/** How many numbers of a server's version make a release. SQLite comes with Python, whose patches bring newer ones. */
const RELEASE_PARTS: Record<Database, number> = { sqlite: 1, postgresql: 1, mariadb: 2 };

/** Those of another release than most are of. */
export function checkServers(runs: readonly Evidence[]): Problem[] {
  return [...Map.groupBy(runs, ({ database }) => database)].flatMap(([database, own]) => {
    const releaseOf = ({ versions }: Evidence): string =>
      versions.server.split('.').slice(0, RELEASE_PARTS[database]).join('.');
    const releases = [...Map.groupBy(own, releaseOf)].sort(
      ([a, x], [b, y]) => y.length - x.length || compareReleases(b, a),
    );
    const [[usual, most] = ['', []], ...others] = releases;
    const name = databaseNames[database];
    return others.flatMap(([, odd]) =>
      odd.map((run): Problem => {
        const { id, subject } = runOf(run);
        return {
          file: evidenceFile(runOf(run)),
          field: 'versions.server',
          value: JSON.stringify(run.versions.server),
          rule: `${most.length} runs are on ${name} ${usual}, and this is on another release: they can’t be compared`,
          remedy: `where there is a ${name} ${usual}: npm run lab -- ${id} --subject ${subject} -d ${database} --force; or all of them on the other: npm run lab -- -d ${database} --force`,
        };
      }),
    );
  });
}
