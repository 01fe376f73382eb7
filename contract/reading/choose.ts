/** Reads `content/choose.yaml`. */
import type { Files } from '../files/files.ts';
import { Choose } from '../schemas/choose.ts';

const FILE = 'content/choose.yaml';

/** @returns undefined where nobody is asked anything: a checkout may have no such file */
export function readChoose(files: Files): Choose | undefined {
  return files.exists(FILE) ? files.yaml(FILE, Choose) : undefined;
}
