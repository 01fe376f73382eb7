/** The parts of a sample that a page shows. */
import { dedented } from './dedent.ts';
import { ScriptError } from './assemble.ts';

export interface Region {
  /** `task`; `naive` where a trap shows the naive code apart; `setup` for what they need and is not the point. */
  name: string;
  /** Line of its first shown line in the source, from 1. */
  line: number;
  code: string;
}

/**
 * The parts of a source between `# region [name]` and `# endregion`, dedented. A region without a name is `task`.
 * @throws {ScriptError} if a region has no end, an end has no region, or a name occurs twice
 */
export function regionsOf(source: string): Region[] {
  const regions: Region[] = [];
  let open: { name: string; line: number; lines: string[] } | undefined;
  source.split('\n').forEach((text, index) => {
    const start = /^\s*# region\b\s*(\S+)?/.exec(text);
    if (start) {
      if (open)
        throw new ScriptError(
          `line ${index + 1}: a region starts inside the region of line ${open.line - 1}`,
        );
      open = { name: start[1] ?? 'task', line: index + 2, lines: [] };
    } else if (/^\s*# endregion\b/.test(text)) {
      if (!open) throw new ScriptError(`line ${index + 1}: "# endregion" without a "# region" before it`);
      const { name, line, lines } = open;
      if (regions.some((region) => region.name === name)) {
        throw new ScriptError(`line ${line - 1}: the region "${name}" occurs twice`);
      }
      regions.push({ name, line, code: dedent(lines) });
      open = undefined;
    } else {
      open?.lines.push(text);
    }
  });
  if (open) throw new ScriptError(`line ${open.line - 1}: the region "${open.name}" has no "# endregion"`);
  return regions;
}

function dedent(lines: readonly string[]): string {
  return dedented(lines).join('\n').replace(/^\n+/, '').trimEnd();
}
