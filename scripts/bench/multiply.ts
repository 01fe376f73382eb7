/**
 * Multiplies the tasks and features of a checkout with their evidence, until the site has as many pages as are asked
 * for. Each copy has ids, code and SQL of its own, so that nothing that is kept for a text is of use for its copies.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CaseFile, caseFilesOf, readContent } from '../../contract/content.ts';
import { opened, sealed } from '../../contract/digest.ts';
import { Evidence } from '../../contract/evidence.ts';
import { evidenceFile, runOf } from '../../contract/runs.ts';

/** Which files of content make one page; `*` are the names of folders, the last one the id. */
const PAGES = ['content/tasks/*/*/task.mdx', 'content/features/*/*/feature.yaml'];

/**
 * @param root of a copy of the checkout: it is written to
 * @param pages that the site has as it is
 * @param wanted pages that it is to have, at least
 */
export function multiply(root: string, pages: number, wanted: number): void {
  const originals = PAGES.flatMap((pattern) => globSync(pattern, { cwd: root })).map(dirname);
  const cases = Map.groupBy(caseFilesOf(readContent(root).content), ({ id }) => id);
  for (let made = 0; pages + made < wanted; made += 1) {
    const folder = originals[made % originals.length] ?? '';
    copyContent(root, folder, Math.floor(made / originals.length) + 1);
  }
  const copies = caseFilesOf(readContent(root).content).filter(({ id }) => copyOf(id) !== undefined);
  for (const copy of copies) {
    const { id = '', number = 0 } = copyOf(copy.id) ?? {};
    const original = cases
      .get(id)
      ?.find(
        ({ subject, flavour, release }) =>
          subject === copy.subject && flavour === copy.flavour && release === copy.release,
      );
    if (original) copyEvidence(root, original, copy, number);
  }
}

/** `upsert-copy-7` is the seventh copy of `upsert`. */
function copyOf(id: string): { id: string; number: number } | undefined {
  const [, original, number] = /^(.*)-copy-(\d+)$/.exec(id) ?? [];
  return original === undefined ? undefined : { id: original, number: Number(number) };
}

function copyContent(root: string, folder: string, number: number): void {
  const to = `${folder}-copy-${number}`;
  mkdirSync(join(root, to));
  for (const file of globSync('*', { cwd: join(root, folder) })) {
    const text = readFileSync(join(root, folder, file), 'utf8');
    writeFileSync(
      join(root, to, file),
      file.endsWith('.py') ? renamed(text, number) : retitled(text, number),
    );
  }
}

/** The words that most code and SQL here has. */
function renamed(text: string, number: number): string {
  return text.replace(/\b(book|author)(?=\b|_)/gi, `$1${number}`);
}

/** A finding would stand on the front page once for each copy; the order keeps a copy behind its original. */
function retitled(text: string, number: number): string {
  return text
    .replace(/^title: (['"]?)/m, `title: $1${number}. `)
    .replace(/^finding: .*\n/m, '')
    .replace(/^order: (\d+)/m, (_, order: string) => `order: ${Number(order) + 1000 * number}`);
}

function copyEvidence(root: string, original: CaseFile, copy: CaseFile, number: number): void {
  for (const database of original.databases) {
    const run = Evidence.parse(
      opened(JSON.parse(readFileSync(join(root, evidenceFile({ ...original, database })), 'utf8'))).said,
    );
    const phases = run.phases.map((phase) => ({
      ...phase,
      statements: phase.statements.map((statement) => ({
        ...statement,
        sql: renamed(statement.sql, number),
      })),
    }));
    const own = {
      ...run,
      [copy.kind]: copy.id,
      script: copy.script.name,
      sha256: copy.script.sha256,
      phases,
    };
    const file = join(root, evidenceFile(runOf(own)));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(sealed(own)));
  }
}
