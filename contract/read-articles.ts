/** Reads `content/articles/`: each text, and what it brings in from the evidence. */
import { mdxToMdast } from 'satteri';
import { Article, type Embed, type EmbedName, EMBEDS } from './article.ts';
import type { ArticleEntry } from './content.ts';
import type { Files } from './files.ts';
import { problemsOf } from './problem.ts';

/** As much of a Markdown tree as is looked at here. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  position?: { start: { line: number } };
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

export function readArticles(files: Files): Map<string, ArticleEntry> {
  const articles = new Map<string, ArticleEntry>();
  for (const id of files.ids('content/articles', '.mdx')) {
    const file = `content/articles/${id}.mdx`;
    const page = files.page(file, Article);
    if (!page) continue;
    let tree: Node;
    try {
      tree = mdxToMdast(page.body) as Node;
    } catch (error) {
      files.problem(
        file,
        `not valid MDX: ${(error as Error).message} (line 1 is line ${page.line})`,
        'correct it',
      );
      continue;
    }
    const nodes = flatten(tree);
    articles.set(id, {
      id,
      file,
      data: page.data,
      body: page.body,
      embeds: nodes.flatMap((node) => embedOf(files, file, node, page.line) ?? []),
      words: countWords(nodes),
    });
  }
  return articles;
}

function flatten(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

/** Elements in capitals are ours; others are HTML. */
function embedOf(files: Files, file: string, node: Node, firstLine: number): Embed | undefined {
  if (!node.type.startsWith('mdxJsx') || !node.name || !/^[A-Z]/.test(node.name)) return undefined;
  const line = firstLine + (node.position?.start.line ?? 1) - 1;
  const at = `line ${line}, <${node.name}>`;
  if (!(node.name in EMBEDS)) {
    files.problems.push({
      file,
      field: at,
      rule: `there is no such element; known: ${Object.keys(EMBEDS).join(', ')}`,
      remedy: 'correct the name; contract/article.ts says what each shows',
    });
    return undefined;
  }
  const name = node.name as EmbedName;
  const attributes = Object.fromEntries((node.attributes ?? []).map((own) => [own.name ?? '{…}', own.value]));
  const result = EMBEDS[name].safeParse(attributes);
  if (result.success) return { name, line, attributes: result.data };
  const remedy = 'correct the element; contract/article.ts describes its attributes, each a text in quotes';
  for (const problem of problemsOf(result.error, file, attributes, remedy)) {
    files.problems.push({ ...problem, field: [at, problem.field].filter(Boolean).join(' ') });
  }
  return undefined;
}

/** Words of the prose; code and what is brought in are not read word by word. */
function countWords(nodes: readonly Node[]): number {
  return nodes
    .filter(({ type }) => type === 'text' || type === 'inlineCode')
    .reduce((sum, { value = '' }) => sum + value.split(/\s+/).filter(Boolean).length, 0);
}
