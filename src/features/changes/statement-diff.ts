/** What a record names, in today’s words, and where a reader finds it today. */
import type { RunGroup } from '../../../contract/schemas/changes.ts';
import type { CaseSummary, Content } from '../../../contract/content/model.ts';
import { claimPath } from '../../library/claim-path.ts';
import type { TypesContent } from '../../../contract/content/typing.ts';

/** What there is today: a record may name what is gone. */
export interface Known {
  content: Content<CaseSummary>;
  types: TypesContent;
}

/** Without a path where no page shows it any more. */
export interface Way {
  text: string;
  path?: `/${string}`;
}

/** "Django 5.2" for django@5.2. */
export function nameOf(subject: string, { content }: Known): string {
  const [id = '', release] = subject.split('@');
  return [content.subjects.get(id)?.data.name ?? id, release].filter(Boolean).join(' ');
}

export function wayTo(kind: RunGroup['kind'], id: string, subject: string | undefined, known: Known): Way {
  const { content } = known;
  const entry = content.subjects.get(subject?.split('@')[0] ?? '');
  const card = (asks: string | undefined): string =>
    entry && entry.data.kind === asks ? `#${entry.id}` : '';
  if (kind === 'claim') {
    const claim = content.claims.get(id);
    if (!claim) return { text: id };
    // A sentence becomes a name.
    return { text: claim.data.claim.replaceAll('`', '').replace(/\.$/, ''), path: claimPath(claim) };
  }
  if (kind === 'stack') {
    const stack = content.stacks.get(id);
    const named = (own: string): string => nameOf(own, known);
    return stack
      ? { text: `${named(stack.data.framework)} with ${named(stack.data.orm)}`, path: `/stacks/${id}/` }
      : { text: id };
  }
  if (kind === 'feature') {
    const feature = content.features.get(id);
    if (!feature) return { text: id };
    return {
      text: feature.data.title,
      path: `/matrix/${id}/${card(content.groups.get(feature.group)?.asks)}`,
    };
  }
  const task = content.tasks.get(id);
  if (!task) return { text: id };
  // The baseline has a card on every task.
  const own = card(content.sections.get(task.section)?.asks) || card('baseline');
  return { text: task.data.title, path: `/tasks/${id}/${own}` };
}

export function wayToAnswer(id: string, { types }: Known, subject?: string): Way {
  const question = types.questions.get(id);
  if (!question) return { text: id };
  const card = subject !== undefined && types.subjects.has(subject) ? `-${subject}` : '';
  return { text: question.title, path: `/types/#${id}${card}` };
}
