/** One Python with one subject's packages, for one script. Runs in a worker of a page, and in Node where CI tries the packs. */
import type { PyodideInterface } from 'pyodide';
import type { Told } from './protocol.ts';

/** Where a script finds itself, and what stands for it in a transcript. */
const FOLDER = '/run';

const SITE_PACKAGES = '/lib/python3.14/site-packages';

/** What it is made of; bytes may be given away. */
export interface Ingredients {
  loadPyodide: typeof import('pyodide').loadPyodide;
  /** Where Pyodide finds the rest of itself: a folder or an address, with a slash at its end. */
  pyodide: string;
  library: string;
  info: unknown;
  support: Uint8Array;
  pack: Uint8Array;
  unpacked: boolean;
  /** The package whose version is told; empty where there is none. */
  package: string;
}

export interface Hearer {
  told: (event: Told) => void;
  /** Bytes as Python writes them: a character may be cut. */
  wrote: (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void;
}

export interface Interpreter {
  /** Imports what the script will import first. */
  prepare: (text: string) => void;
  /** @param name its file name */
  run: (name: string, text: string) => void;
  python: PyodideInterface;
}

/** Only what makes runs alike, as in the lab. */
const settings = {
  HOME: FOLDER,
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  PYTHONHASHSEED: '0',
  PYTHONUNBUFFERED: '1',
  PYTHONDONTWRITEBYTECODE: '1',
};

export async function startInterpreter(from: Ingredients, hearer: Hearer): Promise<Interpreter> {
  const python = await from.loadPyodide({
    indexURL: from.pyodide,
    stdLibURL: from.library,
    // Pyodide's own list of packages would be another hundred kilobytes: nothing is installed from it.
    lockFileContents: JSON.stringify({ info: from.info, packages: {} }),
    packageBaseUrl: from.pyodide,
    env: settings,
    // A script has no business with the page: `import js` finds nothing in it.
    jsglobals: Object.create(null) as object,
    stdout: () => undefined,
    stderr: () => undefined,
  });
  for (const stream of ['stdout', 'stderr'] as const) {
    const write = (bytes: Uint8Array): number => {
      hearer.wrote(stream, bytes.slice());
      return bytes.length;
    };
    if (stream === 'stdout') python.setStdout({ write });
    else python.setStderr({ write });
  }
  put(python, 'support', from.support, false);
  put(python, 'pack', from.pack, from.unpacked);
  // Taken once: each look at an attribute would make one more proxy of it.
  const { start, prepare, run } = python.pyimport('play') as Play;
  start(from.package, (line: string) => {
    hearer.told(JSON.parse(line) as Told);
  });
  // They are the page's, and not the script's.
  for (const name of ['js', 'pyodide_js']) python.unregisterJsModule(name);
  return { python, prepare, run };
}

interface Play {
  start: (name: string, hear: (line: string) => void) => void;
  prepare: (text: string) => void;
  run: (name: string, text: string) => void;
}

function put(python: PyodideInterface, name: string, bytes: Uint8Array, unpacked: boolean): void {
  if (unpacked) {
    python.unpackArchive(bytes, 'zip', { extractDir: SITE_PACKAGES });
    return;
  }
  const path = `/${name}.zip`;
  (python.FS as unknown as { writeFile: (path: string, bytes: Uint8Array) => void }).writeFile(path, bytes);
  python.runPython(`import sys; sys.path.insert(0, ${JSON.stringify(path)})`);
}
