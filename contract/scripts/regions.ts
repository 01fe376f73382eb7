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

/**
 * The source with other code in one of its regions: indented as the region was, with the blank lines around it as they
 * were. With the code that regionsOf gives it is the source as it was.
 * @throws {ScriptError} as regionsOf does, or if it has no such region
 */
export function withRegion(source: string, name: string, code: string): string {
  const region = regionsOf(source).find((own) => own.name === name);
  if (!region) throw new ScriptError(`there is no region "${name}"`);
  if (region.code === code) return source;
  const lines = source.split('\n');
  const end = lines.findIndex((line, index) => index >= region.line - 1 && /^\s*# endregion\b/.test(line));
  const old = lines.slice(region.line - 1, end);
  const isBlank = (line: string): boolean => line.trim() === '';
  const first = old.findIndex((line) => !isBlank(line));
  const from = first === -1 ? 0 : first;
  const to = old.findLastIndex((line) => !isBlank(line)) + 1;
  const indents = old.filter((line) => !isBlank(line)).map((line) => line.search(/\S/));
  const indent = ' '.repeat(indents.length > 0 ? Math.min(...indents) : 0);
  const own = code.split('\n').map((line) => (isBlank(line) ? line : indent + line));
  const kept = [...old.slice(0, from), ...own, ...old.slice(to)];
  return [...lines.slice(0, region.line - 1), ...kept, ...lines.slice(end)].join('\n');
}

function dedent(lines: readonly string[]): string {
  return dedented(lines).join('\n').replace(/^\n+/, '').trimEnd();
}
