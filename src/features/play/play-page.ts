/** What the playground’s page offers: the samples to choose from, and what they cost to load. */
import { getLibrary } from '../../library/library.ts';
import { packs } from '../../play/here.ts';
import { BEGINNINGS, type Beginning } from './beginnings.ts';
import { playSamples } from './samples.ts';

export interface PlayPage {
  /** Bytes of the smallest and of the largest that a first run loads, in words. */
  loads: string;
  /** Tasks with a sample that runs here, each with the script of one: what stands beside it is known by then. */
  sections: { title: string; tasks: { title: string; script: string }[] }[];
  beginnings: (Beginning & { script: string })[];
}

export function playPage(): PlayPage {
  const scripts = new Map<string, string>();
  for (const { address, script } of playSamples().values()) {
    const task = /\/tasks\/([^/]+)\//.exec(address)?.[1];
    if (task !== undefined && !scripts.has(task)) scripts.set(task, script);
  }
  const sections = getLibrary().sections.map(({ title, tasks }) => ({
    title,
    tasks: tasks.flatMap(({ id, data }) => {
      const script = scripts.get(id);
      return script === undefined ? [] : [{ title: data.title, script }];
    }),
  }));
  return {
    loads: loads(),
    sections: sections.filter(({ tasks }) => tasks.length > 0),
    beginnings: BEGINNINGS.flatMap((beginning) => {
      const script = scripts.get(beginning.task);
      return script === undefined ? [] : [{ ...beginning, script }];
    }),
  };
}

function loads(): string {
  if (!packs) return '';
  const { wasm, loader, glue, library, support } = packs.python;
  const python = [wasm, loader, glue, library, support].reduce((sum, { travels }) => sum + travels, 0);
  const all = Object.values(packs.subjects).map(({ file }) => Math.round((python + file.travels) / 1e6));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? `${most} MB` : `${least} to ${most} MB`;
}
