/** More ORMs, tasks and features for a checkout, in more sections. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../contract/content/model.ts';
import { readContent } from '../../contract/reading/content.ts';
import { addOrms, MOST_ADDED } from './add-orms.ts';
import { copyCases } from './multiply.ts';

export interface Room {
  /** Each in all, those that are there included. */
  orms: number;
  tasks: number;
  /** That are asked of ORMs. */
  features: number;
}

export const ROOM: Room = { orms: 10, tasks: 100, features: 150 };

/** So that a hundred tasks stand in ten sections. */
const SECTIONS = { json: 'JSON and documents', bulk: 'Many rows at once', streams: 'Streams and files' };

/**
 * @param root of a copy of the checkout: it is written to
 * @throws {Error} where more ORMs are asked for than there are names
 */
export function makeRoom(root: string, { orms, tasks, features }: Room): void {
  const content = readContent(root).content;
  const there = [...content.subjects.values()].filter(({ data }) => data.kind === 'orm').length;
  if (orms - there > MOST_ADDED) throw new Error(`${there + MOST_ADDED} ORMs are the most there can be`);
  addOrms(root, orms - there);
  addTasks(root, content, tasks - content.tasks.size);
  const asked = [...content.features.values()].filter(({ group }) => isOfOrms(content.groups.get(group)));
  copyCases(
    root,
    asked.map(({ file }) => dirname(file)),
    features - asked.length,
  );
}

function isOfOrms(place: { asks: string } | undefined): boolean {
  return place?.asks === 'orm';
}

/** Copies stand in all sections in turns: a task may be of any of those that ask ORMs. */
function addTasks(root: string, content: Content, count: number): void {
  if (count <= 0) return;
  const last = Math.max(...[...content.sections.values()].map(({ order }) => order));
  for (const [index, [id, title]] of Object.entries(SECTIONS).entries()) {
    mkdirSync(join(root, 'content/tasks', id));
    writeFileSync(
      join(root, 'content/tasks', id, 'section.yaml'),
      `title: ${title}\norder: ${last + index + 1}\n`,
    );
  }
  const sections = [
    ...[...content.sections].filter(([, section]) => isOfOrms(section)).map(([id]) => id),
    ...Object.keys(SECTIONS),
  ];
  const originals = [...content.tasks.values()].filter(({ section }) =>
    isOfOrms(content.sections.get(section)),
  );
  copyCases(
    root,
    originals.map(({ file }) => dirname(file)),
    count,
    (_, made) => `content/tasks/${sections[made % sections.length] ?? ''}`,
  );
}
