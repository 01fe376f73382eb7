/** Takes off what all lines of a block are indented by. */
export function dedented(lines: readonly string[]): string[] {
  let indent = Infinity;
  for (const line of lines) if (line.trim()) indent = Math.min(indent, line.search(/\S/));
  return lines.map((line) => line.slice(indent));
}
