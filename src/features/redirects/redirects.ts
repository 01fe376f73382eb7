/** Addresses whose page is elsewhere: the pairs in the other order, and whatever had another id before. */
import type { CaseSummary, Content } from '../../../contract/content/model.ts';
import { ONCE_FEATURES } from '../../../contract/vocabulary/package-facts.ts';
import { pairPath, pairsOf } from '../../library/pairs.ts';
import { phrasebookPath } from '../phrasebook/phrasebook.ts';

/** From and to, below the base path. */
export interface Redirect {
  from: `/${string}`;
  to: `/${string}`;
}

export interface RedirectPage extends Redirect {
  /** What the address would be called. */
  name: string;
  /** Of the page there. */
  title: string;
}

/** Something with an id, and those that it had before. */
interface Renamed {
  id: string;
  formerly: readonly string[];
}

interface Titled extends Renamed {
  title: string;
}

export function redirectsOf({
  subjects,
  tasks,
  features,
  articles,
  errors,
}: Content<CaseSummary>): RedirectPage[] {
  const titled = ({ id, data }: { id: string; data: Omit<Titled, 'id'> }): Titled => ({ ...data, id });
  const named = [...subjects.values()].map(({ id, data }) => ({ ...data, id, title: data.name }));
  const orms = named.filter(({ kind }) => kind === 'orm');
  const tools = named.filter(({ kind }) => kind !== 'orm' && kind !== 'baseline');
  const facts = { id: '', formerly: ONCE_FEATURES, title: 'The facts of each ORM as a package' };
  return [
    ...[...tasks.values()].map(titled).flatMap((task) => pagesOf('/tasks/', task)),
    ...[...features.values()].map(titled).flatMap((feature) => pagesOf('/matrix/', feature)),
    ...pagesOf('/matrix/', facts).map((page) => ({ ...page, to: '/orms/' as const })),
    ...[...articles.values()].map(titled).flatMap((article) => pagesOf('/articles/', article)),
    ...[...errors.values()].map(titled).flatMap((error) => pagesOf('/errors/', error)),
    ...orms.flatMap((orm) => pagesOf('/orms/', orm)),
    ...tools.flatMap((tool) => pagesOf('/tools/', tool)),
    ...pairsOf(orms).flatMap(([a, b]) => pagesOfPair(a, b)),
    ...orms.flatMap((orm) => pagesOfPhrasebooks(orm, orms)),
  ];
}

function pagesOf(folder: `/${string}/`, { id, formerly, title }: Titled): RedirectPage[] {
  return formerly.map((old) => ({
    from: `${folder}${old}/`,
    to: `${folder}${id}/`,
    name: `${title}, once ${old}`,
    title,
  }));
}

/** With itself an ORM has nothing to translate: that leads to the list of the others. Former names lead on. */
function pagesOfPhrasebooks(from: Titled, orms: readonly Titled[]): RedirectPage[] {
  const itself: RedirectPage = {
    from: phrasebookPath(from, from),
    to: '/from/',
    name: `From ${from.title} to ${from.title}`,
    title: `From ${from.title} to another ORM`,
  };
  const others = orms.filter((to) => to !== from);
  return [
    itself,
    ...others.flatMap((to) =>
      namesOf(from).flatMap((one) =>
        namesOf(to).flatMap((two): RedirectPage[] => {
          if (one === from.id && two === to.id) return [];
          const title = `From ${from.title} to ${to.title}`;
          const own = phrasebookPath({ id: one }, { id: two });
          return [
            { from: own, to: phrasebookPath(from, to), name: `${title}, once ${one} and ${two}`, title },
          ];
        }),
      ),
    ),
  ];
}

/** By each name of the two, in both orders. */
function pagesOfPair(a: Titled, b: Titled): RedirectPage[] {
  const to = pairPath(a, b);
  const title = `${a.title} vs ${b.title}`;
  const reversed = `${b.title} vs ${a.title}`;
  return namesOf(a).flatMap((one) =>
    namesOf(b).flatMap((two): RedirectPage[] => {
      const once = one === a.id && two === b.id ? '' : `, once ${one} and ${two}`;
      const forwards = pairPath({ id: one }, { id: two });
      const backwards = pairPath({ id: two }, { id: one });
      return [
        ...(once ? [{ from: forwards, to, name: `${title}${once}`, title }] : []),
        { from: backwards, to, name: `${reversed}${once}`, title },
      ];
    }),
  );
}

/**
 * The names that a script had before its task, its feature, its claim or its subject was renamed. It is published under
 * them too: whoever fetched it once can fetch it again, whatever the host does about redirects.
 * @param name such as `upsert.django.sync.py`
 */
export function formerScripts(name: string, asked: Renamed, subject: Renamed): string[] {
  const rest = name.slice(`${asked.id}.${subject.id}`.length);
  const [, ...former] = namesOf(asked).flatMap((one) =>
    namesOf(subject).map((two) => `${one}.${two}${rest}`),
  );
  return former;
}

function namesOf({ id, formerly }: Renamed): string[] {
  return [id, ...formerly];
}
