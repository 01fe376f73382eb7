/** Long lines of code that wrap on a narrow screen go on behind their own indentation. */

/** Columns that a telephone has room for: a shorter line needs no markup. */
const NARROW = 40;
/** Columns of one step of indentation, each of which has a class in styles/parts/solution/code.css. */
const STEP = 4;
const DEEPEST = 5;

/**
 * @param code as it is
 * @param html of the same lines, no element of which goes on into the next line
 * @returns the HTML, in which each long line is a block with a class that tells its indentation; the text is the same
 */
export function hangingLines(code: string, html: string): string {
  const lines = code.split('\n');
  const coloured = html.split('\n');
  return coloured
    .map((line, index) => {
      const own = lines[index] ?? '';
      const end = index < coloured.length - 1 ? '\n' : '';
      if (own.length <= NARROW) return line + end;
      const depth = Math.min(DEEPEST, Math.floor((/^ */.exec(own)?.[0].length ?? 0) / STEP));
      return `<span class="h${depth > 0 ? ` h${depth}` : ''}">${breakable(line)}${end}</span>`;
    })
    .join('');
}

/** A chain of calls may break behind a bracket and before a dot: otherwise it leaves its own indentation empty. */
function breakable(line: string): string {
  return line
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : part.replace(/[([]|\.(?![\d\s])/g, mark)))
    .join('');
}

function mark(sign: string): string {
  return sign === '.' ? '<wbr>.' : `${sign}<wbr>`;
}
