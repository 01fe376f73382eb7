/** What a reader's browser brings to run a script: Python, and the packages of one subject, built by `npm run packs`. */

export interface PackedFile {
  /** As a page addresses it, the base path and a hash of its content within. */
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
  /** The folder of Pyodide, with a slash at its end. */
  pyodide: string;
  /** What is brought for every subject. Pyodide itself fetches some of it. */
  python: { version: string; wasm: PackedFile; loader: PackedFile; library: PackedFile; support: PackedFile };
  subjects: Readonly<Record<string, Pack>>;
}
