/** In which order files of tests run: what takes longest first, so that at the end no worker waits for another. */
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that build a site or look at a built one, then short ones, which fill what is left. */
const PROJECTS = ['site', 'browser', 'pages', 'contract', 'scripts', 'lab', 'src', 'house'];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ project, moduleId }: TestSpecification): number =>
      2 * PROJECTS.indexOf(project.name) + (takesLong(moduleId) ? 0 : 1);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}

/** However few lines it has: it builds a site, or opens many pages. */
function takesLong(file: string): boolean {
  return /copyExcerpt|\bvisit\(/.test(readFileSync(file, 'utf8'));
}
