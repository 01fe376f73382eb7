/** What a reader's browser brings to run a script: Python, and the packages of one subject, built by `npm run packs`. */

export interface PackedFile {
  /** Below the folder of the packs, a hash of its content within. */
  url: string;
  /** As it is unpacked, and about as it travels (Brotli). */
  bytes: number;
  travels: number;
}

export interface Pack {
  /** `Django`, as progress names it. */
  name: string;
  file: PackedFile;
  /** The package whose version is the subject's; undefined for plain SQL. */
  package?: string;
  /** Whether Python finds it in the archive, or it is unpacked first. */
  unpacked: boolean;
}

export interface Packs {
  /** The folder of Pyodide below that of the packs, with a slash at its end. */
  pyodide: string;
  /** What is brought for every subject. */
  python: {
    /** Of Pyodide. */
    version: string;
    /** What Pyodide wants to know of itself: `info` of its pyodide-lock.json. */
    info: unknown;
    wasm: PackedFile;
    /** `pyodide.mjs`, and `pyodide.asm.mjs` that it imports. */
    loader: PackedFile;
    glue: PackedFile;
    library: PackedFile;
    /** Our own Python. */
    support: PackedFile;
  };
  /** The text of all licences. */
  licences: string;
  subjects: Readonly<Record<string, Pack>>;
}
