/**
 * The CSS by which the choices of the claims' page show some of them: what doesn't match is hidden, unless a link names
 * it, and so is the source of which none does.
 */
import { TOPICS, VERDICTS } from '../../../contract/schemas/claim.ts';

export function claimsCss(sources: readonly { id: string }[], subjects: readonly { id: string }[]): string {
  const hide = (name: string, value: string, match: string): string => {
    const chosen = `.choices:has([name=${name}][value=${value}]:checked) ~ section`;
    const own = `[data-${name}${match}${value}],:target`;
    return `${chosen} article:not(${own},:has(:target)),${chosen}:not(:has(${own})){display:none}`;
  };
  return [
    ...VERDICTS.map((verdict) => hide('verdict', verdict, '=')),
    ...sources.map(({ id }) => hide('from', id, '~=')),
    ...subjects.map(({ id }) => hide('about', id, '~=')),
    ...TOPICS.map((topic) => hide('topic', topic, '=')),
  ].join('\n');
}
