/** What the page of the method takes from the runs: what they ran on, and how one of them is made again. */
import { type Database, DEFAULT_DATABASE } from '../../../contract/vocabulary/databases.ts';
import type { Library } from '../../library/model.ts';
import { runsOf, serversOf } from '../../library/runs.ts';

export interface MethodPage {
  servers: { database: Database; versions: string[] }[];
  /** The path of a script that ran on the database that pages show first. */
  script: `/scripts/${string}` | undefined;
}

export function methodPage({ tasks }: Pick<Library, 'tasks'>): MethodPage {
  const runs = tasks.flatMap(runsOf);
  const example = runs.find(({ database, script }) => database === DEFAULT_DATABASE && script);
  return { servers: serversOf(runs), script: example && `/scripts/${example.script}` };
}

/** What to type to run one script. */
export function oneAgain(address: string): string {
  const name = address.split('/').at(-1) ?? '';
  return `curl -O ${address}
uv run ${name}
DATABASE_URL=postgresql://user:password@localhost/shop uv run ${name}`;
}

/** What to type to run the lab. */
export const ALL_AGAIN = `npm ci
npm run lab                # run what has changed, write evidence/
npm run lab -- --check     # run everything again, compare, write nothing`;
