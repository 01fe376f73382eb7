/** Changes what a file of content says, be it YAML or an MDX page with front matter. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Document, parseDocument } from 'yaml';

/** @returns what `edit` does */
export function editYaml<T>(file: string, edit: (document: Document) => T): T {
  const text = readFileSync(file, 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? [];
  const isPage = front !== '';
  const document = parseDocument(isPage ? front : text);
  const result = edit(document);
  const edited = document.toString({ lineWidth: 0 });
  writeFileSync(file, isPage ? `---\n${edited}${body}` : edited);
  return result;
}
