/** Under which licences what is packed may be passed on, with their texts: published beside the packs. */
import type { Licence } from './build.ts';

export function licencesText(pyodide: string, packages: readonly Licence[]): string {
  const own = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const parts = [...own].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'What a page of this site brings to run a sample in a browser.',
    `Pyodide ${pyodide}, MPL-2.0, unchanged: https://github.com/pyodide/pyodide/tree/${pyodide}
Its licence: https://www.mozilla.org/en-US/MPL/2.0/`,
    `Python's standard library, compiled and packed anew, PSF-2.0: https://docs.python.org/3/license.html
Copyright © 2001 Python Software Foundation; all rights reserved. SQLite is in the public domain.`,
    ...parts.map(([name, { licence, text }]) => `${name}: ${licence}\n\n${text}`.trim()),
  ]
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}
