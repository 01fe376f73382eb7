/**
 * Takes a Python back to where it was before a script ran: its memory, its files, its folder. To start one takes a second,
 * and there are a thousand scripts. What does not agree after a rewind runs again in a Python of its own.
 */
import type { PyodideInterface } from 'pyodide';

interface Inside {
  _module: { HEAPU8: Uint8Array };
  FS: {
    cwd: () => string;
    chdir: (path: string) => void;
    readdir: (path: string) => string[];
    stat: (path: string) => { mode: number };
    isDir: (mode: number) => boolean;
    rmdir: (path: string) => void;
    unlink: (path: string) => void;
    streams: ({ fd: number } | undefined | null)[];
    close: (stream: { fd: number }) => void;
  };
}

/** Folders into which scripts write. */
const WRITABLE = ['/run', '/folder', '/tmp'];

/** @returns what takes it back to where it is now */
export function rewinder(python: PyodideInterface): () => void {
  const { _module: machine, FS: files } = python as unknown as Inside;
  const memory = machine.HEAPU8.slice();
  const folder = files.cwd();
  const open = new Set(files.streams.flatMap((stream) => (stream ? [stream.fd] : [])));
  return () => {
    for (const stream of files.streams) if (stream && !open.has(stream.fd)) files.close(stream);
    for (const path of WRITABLE) empty(files, path);
    files.chdir(folder);
    machine.HEAPU8.set(memory);
    // It may have grown, and it never shrinks.
    machine.HEAPU8.fill(0, memory.length);
  };
}

function empty(files: Inside['FS'], folder: string): void {
  for (const name of files.readdir(folder)) {
    if (name === '.' || name === '..') continue;
    const path = `${folder}/${name}`;
    if (files.isDir(files.stat(path).mode)) {
      empty(files, path);
      files.rmdir(path);
    } else files.unlink(path);
  }
}
