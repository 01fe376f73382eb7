/** The files that a case left behind: what stood on the console, and what a tool generated. */
import type { Evidence } from '../../../../contract/schemas/evidence.ts';
import { capitalised, listInWords, plural } from '../../../../contract/vocabulary/in-words.ts';
import type { Database } from '../../../../contract/vocabulary/databases.ts';
import type { PhaseName } from '../../../../contract/vocabulary/runs.ts';
import type { SolutionView } from '../../../library/model.ts';
import { flavoursOf, runOf } from '../../../library/runs.ts';
import { type Variant, variantsOf } from '../../ui/choices/variants.ts';

export interface LeftFile {
  /** Path in its project. */
  name: string;
  kind: 'console' | 'python' | 'text';
  text: string;
}

/** Those of one part of a sample, where there are any. Files are in a folder that is called like the part. */
export function artifactsOf(
  solution: SolutionView,
  databases: readonly Database[],
  part: PhaseName,
): Variant<LeftFile[]>[] {
  return variantsOf(flavoursOf(solution), databases, (flavour, database) =>
    filesOf(runOf(solution, flavour, database), part),
  ).filter(({ value }) => value.length > 0);
}

function filesOf(run: Evidence | undefined, part: PhaseName): LeftFile[] {
  return (run?.artifacts ?? [])
    .filter(({ name }) => name.startsWith(`${part}/`))
    .map(({ name, text }) => {
      const path = name.slice(part.length + 1);
      const kind = path === 'console.txt' ? 'console' : path.endsWith('.py') ? 'python' : 'text';
      return { name: path, kind, text: text.trimEnd() };
    });
}

/** `Console and 2 files` */
export function filesInWords(files: readonly LeftFile[]): string {
  const others = files.filter(({ kind }) => kind !== 'console').length;
  const parts = [others < files.length && 'console', others > 0 && plural(others, 'file')];
  return capitalised(listInWords(parts.filter((part) => part !== false)));
}

export interface ConsoleLine {
  kind: 'command' | 'edit' | 'removed' | 'added' | 'output';
  text: string;
}

/** Lines of a console: commands after `$`, edits of files as differences below `# edit`, and what was printed. */
export function consoleLines(text: string): ConsoleLine[] {
  let editing = false;
  return text.split('\n').map((line): ConsoleLine => {
    if (line.startsWith('# edit ')) editing = true;
    else if (line === '') editing = false;
    return { kind: kindOf(line, editing), text: line };
  });
}

function kindOf(line: string, editing: boolean): ConsoleLine['kind'] {
  if (line.startsWith('$ ')) return 'command';
  if (!editing) return 'output';
  if (line.startsWith('-')) return 'removed';
  return line.startsWith('+') ? 'added' : 'edit';
}
