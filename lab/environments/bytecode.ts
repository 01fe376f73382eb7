/** Environments hold the same packages again and again: to compile them takes most of the time that it takes to make one. */
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Lays the bytecode of packages that another environment has in the same version beside their files. Python takes bytecode
 * for that of a file by the file's size and time, which are the same where uv links both to its cache; elsewhere it is
 * compiled as if this had not been.
 * @param folder of the environment, without bytecode
 * @param others folders of other environments
 * @param version of Python, such as 3.13
 */
export function borrowBytecode(folder: string, others: readonly string[], version: string): void {
  const own = packagesOf(folder, version);
  const known = new Map(
    others.flatMap((other) => {
      const place = packagesOf(other, version);
      return distributionsIn(place).map((name) => [name, place] as const);
    }),
  );
  for (const name of distributionsIn(own)) {
    const place = known.get(name);
    if (place === undefined) continue;
    for (const file of filesOf(join(own, name, 'RECORD'))) {
      const bytecode = bytecodeOf(file, version);
      const path = join(own, bytecode);
      if (!existsSync(join(place, bytecode)) || existsSync(path)) continue;
      mkdirSync(dirname(path), { recursive: true });
      linkSync(join(place, bytecode), path);
    }
  }
}

function packagesOf(environment: string, version: string): string {
  return join(environment, 'lib', `python${version}`, 'site-packages');
}

/** Folders that say what is installed, such as `django-6.1.3.dist-info`. */
function distributionsIn(packages: string): string[] {
  return existsSync(packages) ? readdirSync(packages).filter((name) => name.endsWith('.dist-info')) : [];
}

/** The Python files that it names, by their paths from the folder of all packages. */
function filesOf(record: string): string[] {
  if (!existsSync(record)) return [];
  return [...readFileSync(record, 'utf8').matchAll(/^([^",]+\.py),/gm)].map(([, file = '']) => file);
}

function bytecodeOf(file: string, version: string): string {
  return join(
    dirname(file),
    '__pycache__',
    `${basename(file, '.py')}.cpython-${version.replace('.', '')}.pyc`,
  );
}
