/** What `npm run new -- article` writes: a page that builds, with one of each kind of evidence to begin with. */
import { BLANKS } from '../../contract/content/blanks.ts';
import type { Content } from '../../contract/content/model.ts';
import type { Problem } from '../../contract/files/problem.ts';
import { badId, refuseTaken, type Scaffold, template, titleOf } from './scaffold.ts';

/** @param today such as 2026-11-21 */
export function scaffoldArticle(root: string, content: Content, slug: string, today: string): Scaffold {
  const file = `content/articles/${slug}.mdx`;
  const sample = [...content.tasks.values()].flatMap(({ samples }) => samples)[0];
  const problems: Problem[] = [...badId('content/articles', slug), ...refuseTaken(root, file, slug)];
  if (!sample) {
    const rule = 'an article stands on samples, and there are none yet';
    problems.push({ file: 'content/tasks', rule, remedy: 'write a task first: npm run new -- task' });
  }
  if (problems.length > 0 || !sample) return { files: new Map(), problems };
  const { id: task, subject } = sample;
  const text = template('article.mdx', {
    ...BLANKS.article,
    title: BLANKS.article.title + titleOf(slug),
    published: today,
    task,
    subject,
  });
  return { files: new Map([[file, text]]), problems };
}
