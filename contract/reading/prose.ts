/** The MDX below the front matter: what is text in it, and what would be a program. */
import { mdxToMdast } from 'satteri';
import type { Files } from '../files/files.ts';
import { unseenIn } from '../files/text.ts';
import { MISLEADING } from '../vocabulary/fields.ts';

/** As much of a Markdown tree as is looked at here. */
export interface Node {
  type: string;
  name?: string | null;
  value?: string;
  title?: string | null;
  url?: string;
  position?: { start: { line: number } };
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

interface Prose {
  file: string;
  body: string;
  /** The body's first line in the file, from 1. */
  line: number;
  /** Names of the elements that it may use. */
  elements: readonly string[];
}

/** More than a reader can follow, and less than a machine. */
const DEEPEST = 50;

const CODE = /^(```+|~~~+)[\s\S]*?^\1|(`+)[\s\S]*?\2/gm;
const PROGRAM = /(?<!\\)\{|(?<=^|\n\n)(?:import|export)\b/;

/**
 * Every node of the text, in its order; none where it is no text.
 * @returns undefined where something is wrong, which is a problem of `files` then
 */
export function readProse(files: Files, prose: Prose): Node[] | undefined {
  const { file, body, line } = prose;
  return files.recall(
    `prose of ${file}`,
    () => [body, line],
    () => nodesOf(files, prose),
  );
}

function nodesOf(files: Files, prose: Prose): Node[] | undefined {
  const { file, body, line } = prose;
  const at = (text: string): number => line + text.split('\n').length - 1;
  // MDX would run it while the site is built. And its parser gives up on some programs by ending the whole process.
  const program = PROGRAM.exec(body.replace(CODE, (code) => code.replace(/[^\n]/g, ' ')));
  if (program) {
    const rule = `line ${at(body.slice(0, program.index))}: "${program[0]}" begins a program, and this is a text`;
    files.problem(file, rule, 'write \\{ for a brace, or put it in `backticks`');
    return undefined;
  }
  let nodes: Node[] | undefined;
  try {
    nodes = flatten(mdxToMdast(body) as Node);
  } catch (error) {
    files.problem(file, `not valid MDX: ${(error as Error).message} (line 1 is line ${line})`, 'correct it');
    return undefined;
  }
  if (!nodes) {
    const rule = `lists, quotations or elements stand in each other, more than ${DEEPEST} of them`;
    files.problem(file, rule, 'write it flatter');
    return undefined;
  }
  for (const node of nodes) refuseForeign(files, prose, node);
  return nodes;
}

/** Line of a node in its file. */
export function lineOf({ position }: Node, { line }: Pick<Prose, 'line'>): number {
  return line + (position?.start.line ?? 1) - 1;
}

/** What is no text and none of our elements: a page would load it from elsewhere, run it, or not know it. */
function refuseForeign(files: Files, prose: Prose, node: Node): void {
  const { file, elements } = prose;
  const at = `line ${lineOf(node, prose)}`;
  if (node.type.startsWith('mdxJsx') && !elements.includes(node.name ?? '')) {
    const rule = `there is no such element; ${elements.length > 0 ? `known: ${elements.join(', ')}` : 'here there are none'}`;
    const remedy =
      'write it in Markdown, or correct the name; contract/schemas/article.ts says what each shows';
    files.problems.push({ file, field: `${at}, <${node.name ?? ''}>`, rule, remedy });
  }
  if (/Esm$|Expression$/.test(node.type)) files.problem(file, `${at}: this is a program`, 'write it as text');
  if (node.type.startsWith('image'))
    files.problem(file, `${at}: pages have no pictures`, 'write it in words, or link to it');
  // Entities hide what the file itself does not hold.
  const unseen = unseenIn(`${node.value ?? ''}${node.url ?? ''}${node.title ?? ''}`);
  if (unseen) files.problem(file, `${at} holds ${unseen.name}, which no page shows`, 'write it without');
  if (
    node.url !== undefined &&
    (!SAFE.has(protocolOf(node.url)) || MISLEADING.test(node.url) || node.url.startsWith('//'))
  ) {
    const rule = `${at}: the link "${node.url}" is none that a reader can follow`;
    files.problem(file, rule, 'write an address such as https://example.org/page or /tasks/upsert/');
  }
}

const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** As a browser takes it, which leaves out tabs in the middle of "javascript:". */
function protocolOf(url: string): string {
  return URL.parse(url, 'https://site.example/')?.protocol ?? '';
}

/** @returns undefined where it goes too deep */
function flatten(root: Node): Node[] | undefined {
  const nodes: Node[] = [];
  const add = (node: Node, depth: number): boolean => {
    nodes.push(node);
    return depth < DEEPEST && (node.children ?? []).every((child) => add(child, depth + 1));
  };
  return add(root, 0) ? nodes : undefined;
}
