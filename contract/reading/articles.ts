/** Reads `content/articles/`: each text, and what it brings in from the evidence. */
import { Article, type Embed, type EmbedName, EMBEDS } from '../schemas/article.ts';
import type { ArticleEntry } from '../content/model.ts';
import type { Files } from '../files/files.ts';
import { problemsOf } from '../files/problem.ts';
import { lineOf, type Node, readProse } from './prose.ts';

export function readArticles(files: Files): Map<string, ArticleEntry> {
  const articles = new Map<string, ArticleEntry>();
  for (const id of files.ids('content/articles', '.mdx')) {
    const file = `content/articles/${id}.mdx`;
    const page = files.page(file, Article);
    if (!page) continue;
    const nodes = readProse(files, { ...page, file, elements: Object.keys(EMBEDS) });
    if (!nodes) continue;
    articles.set(id, {
      id,
      file,
      data: page.data,
      body: page.body,
      embeds: nodes.flatMap((node) => embedOf(files, file, node, page) ?? []),
      words: countWords(nodes),
    });
  }
  return articles;
}

function embedOf(files: Files, file: string, node: Node, page: { line: number }): Embed | undefined {
  if (!node.type.startsWith('mdxJsx') || !Object.hasOwn(EMBEDS, node.name ?? '')) return undefined;
  const name = node.name as EmbedName;
  const line = lineOf(node, page);
  const at = `line ${line}, <${name}>`;
  const attributes = Object.fromEntries((node.attributes ?? []).map((own) => [own.name ?? '{…}', own.value]));
  const result = EMBEDS[name].safeParse(attributes);
  if (result.success) return { name, line, attributes: result.data };
  const remedy =
    'correct the element; contract/schemas/article.ts describes its attributes, each a text in quotes';
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
