/** A full disk has many names: what Node, PostgreSQL, SQLite and uv say of it, and what the disk itself says. */
import { statfsSync } from 'node:fs';
import { codeOf, LabError, messageOf } from './errors.ts';

/** With less than this nothing runs. */
const FREE = 1 << 20;

/** @param remedy what is true of the evidence then */
export function fullDisk(what: string, remedy = 'No evidence was changed.'): LabError {
  return new LabError(`the disk is full: ${what}`, `Free some space, then run the lab again. ${remedy}`);
}

export function isFullDisk(error: unknown): error is LabError {
  return error instanceof LabError && error.message.startsWith('the disk is full');
}

/** @param folders on the disks that may be the full one */
export function isFull(error: unknown, ...folders: string[]): boolean {
  return (
    codeOf(error) === 'ENOSPC' ||
    /no space left on device/i.test(messageOf(error)) ||
    fullAmong(folders) !== undefined
  );
}

/** The first of these folders whose disk is full. */
export function fullAmong(folders: readonly string[]): string | undefined {
  return folders.find((folder) => {
    try {
      const { bavail, bfree, bsize } = statfsSync(folder);
      // What is kept back is for root.
      return (process.getuid?.() === 0 ? bfree : bavail) * bsize < FREE;
    } catch {
      return false; // not there
    }
  });
}
