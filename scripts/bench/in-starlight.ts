/**
 * The same pages as a site of Starlight's, made of the Markdown versions of ours. Starlight is fetched when it is asked
 * for: it is nothing that this site needs.
 */
import { execa } from 'execa';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { timedBuild, type TimedBuild } from './timed-build.ts';

const PROJECT = join(import.meta.dirname, 'starlight');
const VERSION = '.md';

export interface Starlight {
  /**
   * @param site folder of a built site of ours
   * @throws {Error} where the build fails
   */
  build: (site: string) => Promise<TimedBuild>;
  remove: () => void;
}

export async function fetchStarlight(): Promise<Starlight> {
  const root = mkdtempSync(join(tmpdir(), 'emitted-starlight-'));
  cpSync(PROJECT, root, { recursive: true });
  await execa('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: root });
  return {
    build: async (site) => {
      const docs = join(root, 'src/content/docs');
      // A first build, as on a machine that has just fetched all.
      for (const kept of [docs, join(root, '.astro'), join(root, 'node_modules/.astro')])
        rmSync(kept, { recursive: true, force: true });
      for (const file of globSync(`**/index.html${VERSION}`, { cwd: site })) {
        const page = dirname(file);
        const to = join(docs, page === '.' ? 'index.md' : `${page}.md`);
        mkdirSync(dirname(to), { recursive: true });
        writeFileSync(to, asDoc(readFileSync(join(site, file), 'utf8')));
      }
      return timedBuild(root, root);
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** Starlight takes the title out of the front matter, and puts the heading there itself. */
function asDoc(markdown: string): string {
  const [heading = '', title = ''] = /^# (.*)\n/m.exec(markdown) ?? [];
  const plain = title.replace(/[`*_\\]/g, '');
  return `---\ntitle: ${JSON.stringify(plain || 'Untitled')}\n---\n${markdown.replace(heading, '')}`;
}
