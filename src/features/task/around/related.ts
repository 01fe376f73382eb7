/** What a reader of a task or a feature may want next: what shares its section, its words, its runs or its verdicts. */
import { claimPath } from '../../../library/claim-path.ts';
import { titleOf } from '../../stack/stack.ts';
import type { ArticleView, ClaimView, FeatureView, Library, TaskView } from '../../../library/model.ts';

export interface Related {
  kind: 'Task' | 'Feature' | 'Stack' | 'Claim' | 'Article' | 'Error';
  title: string;
  path: `/${string}`;
}

/** No more of each kind than a list that is read. */
const MOST: Record<Related['kind'], number> = {
  Task: 3,
  Feature: 4,
  Stack: 5,
  Claim: 2,
  Article: 2,
  Error: 5,
};

/** One word in common says little where many have it. */
const RARE = 6;

interface Named {
  id: string;
  data: { title: string; terms?: Record<string, string[]> | undefined; phrases?: string[] | undefined };
}

/** The names and phrases of a task or a feature, as people type them. */
function wordsOf({ data: { terms = {}, phrases = [] } }: Named): Set<string> {
  return new Set([...Object.values(terms).flat(), ...phrases].map((word) => word.toLowerCase()));
}

/** The tasks that do what a feature asks: the one whose runs answer it, then others. */
export function tasksOf({ task, data }: FeatureView, { taskById }: Library): TaskView[] {
  return [...(task ? [task] : []), ...data.tasks.flatMap((id) => taskById.get(id) ?? [])];
}

export function relatedToTask(task: TaskView, library: Library): Related[] {
  const common = commonWith(task, library);
  const names = (own: FeatureView): boolean => tasksOf(own, library).includes(task);
  return [
    ...best('Task', '/tasks/', library.tasks, task.id, (own) =>
      own.section.id === task.section.id ? 1 + common(own) : common(own),
    ),
    ...best('Feature', '/matrix/', library.features, '', (own) => (names(own) ? RARE : common(own))),
    ...stacksOn(library, task),
    ...claimsOn(library, ({ data }) => data.evidence.some((piece) => piece.task === task.id)),
    ...articlesOn(library, (own) => isNamedIn(own, 'task', task.id)),
  ];
}

export function relatedToFeature(feature: FeatureView, library: Library): Related[] {
  const common = commonWith(feature, library);
  // They stand above, by themselves.
  const atWork = tasksOf(feature, library);
  return [
    ...best('Task', '/tasks/', library.tasks, '', (own) => (atWork.includes(own) ? 0 : common(own))),
    ...best('Feature', '/matrix/', library.features, feature.id, (own) =>
      own.group.id === feature.group.id && common(own) > 0 ? 1 + common(own) : common(own),
    ),
    ...claimsOn(library, ({ data }) => data.evidence.some((piece) => piece.feature === feature.id)),
    ...articlesOn(library, (own) => isNamedIn(own, 'feature', feature.id)),
  ];
}

/** How many words something shares with the page, those left out that many have. */
function commonWith(page: Named, library: Library): (own: Named) => number {
  const counts = new Map<Named, number>();
  const named = namedBy(library);
  for (const word of wordsOf(page)) {
    const found = named.get(word) ?? [];
    if (found.length > RARE) continue;
    for (const own of found) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return (own) => counts.get(own) ?? 0;
}

/** Of each library: to look through all words of all others for each page would take time by the square of the pages. */
const indexes = new WeakMap<Library, Map<string, Named[]>>();

/** What has each word among its names and phrases. */
function namedBy(library: Library): Map<string, Named[]> {
  const known = indexes.get(library);
  if (known) return known;
  const index = new Map<string, Named[]>();
  for (const own of [...library.tasks, ...library.features])
    for (const word of wordsOf(own)) {
      const others = index.get(word);
      if (others) others.push(own);
      else index.set(word, [own]);
    }
  indexes.set(library, index);
  return index;
}

/** Those with the most in common, without the page itself; what has nothing in common is not related. */
function best<T extends Named>(
  kind: 'Task' | 'Feature',
  folder: `/${string}/`,
  all: readonly T[],
  self: string,
  points: (own: T) => number,
): Related[] {
  return all
    .map((own) => ({ own, shared: own.id === self ? 0 : points(own) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST[kind])
    .map(({ own }) => ({ kind, title: own.data.title, path: `${folder}${own.id}/` }));
}

/** Whole applications to start from: those that share a phrase with the task, or whose text leads to it. */
function stacksOn({ stacks }: Library, { id, data: { phrases } }: TaskView): Related[] {
  return stacks
    .filter(
      ({ data, body }) =>
        body.includes(`(/tasks/${id}/)`) || phrases?.some((phrase) => data.phrases?.includes(phrase)),
    )
    .slice(0, MOST.Stack)
    .map((stack) => ({ kind: 'Stack', title: titleOf(stack), path: `/stacks/${stack.id}/` }));
}

function claimsOn({ claimSources }: Library, isOn: (claim: ClaimView) => boolean): Related[] {
  return claimSources
    .flatMap(({ claims }) => claims)
    .filter(isOn)
    .slice(0, MOST.Claim)
    .map((claim) => ({
      kind: 'Claim',
      title: claim.data.claim,
      path: claimPath(claim),
    }));
}

function articlesOn({ articles }: Library, isOn: (article: ArticleView) => boolean): Related[] {
  return articles
    .filter(isOn)
    .slice(0, MOST.Article)
    .map(({ id, data }) => ({ kind: 'Article', title: data.title, path: `/articles/${id}/` }));
}

function isNamedIn({ embeds, data }: ArticleView, kind: 'task' | 'feature', id: string): boolean {
  return (
    embeds.some(({ attributes }) => attributes[kind] === id) || (kind === 'task' && data.tasks.includes(id))
  );
}
