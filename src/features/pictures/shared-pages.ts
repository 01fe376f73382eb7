/** The pages that may be shared, each with the picture that chats and feeds show of it. */
import { capitalised } from '../../../contract/vocabulary/in-words.ts';
import { kindWords } from '../../../contract/vocabulary/subjects.ts';
import { canPlay } from '../../library/browser-runs.ts';
import type { ClaimView, Library, SubjectView } from '../../library/model.ts';
import type { Picture } from '../../drawing/picture.ts';
import { type Plain, PLAIN } from '../../site/plain-pages.ts';
import { site } from '../../site/site.ts';
import { errorPath, headingOf } from '../errors/error-words.ts';
import { HEADING, openingOf } from '../home/home-page.ts';
import { sourceTitle } from '../claims/claims.ts';
import { kindOf } from '../profile/tools.ts';
import { comparePairs, type Pair } from '../compare/compare.ts';
import { titleOf } from '../stack/stack.ts';
import { pairPath, pairsOf } from '../../library/pairs.ts';
import {
  pictureOfClaims,
  pictureOfFeature,
  pictureOfHome,
  pictureOfPair,
  pictureOfProfile,
  pictureOfTask,
} from './pictures.ts';
import { directedPairs, phrasebookPath } from '../phrasebook/phrasebook.ts';
import { profileOf } from '../profile/profile.ts';

type Path = `/${string}`;

/** Made when it is asked for: a page asks for its own alone. */
type Pictures = Map<Path, () => Picture>;

export function sharedPages(library: Library): Pictures {
  const { tasks, features, articles, orms, tools, claimSources, errors, stacks } = library;
  return new Map([
    pageAt('/', () => home(library)),
    ...Object.entries(PLAIN)
      .filter(([path]) => path !== '/play/' || canPlay())
      .map(([path, page]) => pageAt(path as Path, () => plain(page))),
    pageAt('/claims/', () =>
      claims(
        'Fact checks: published claims, tested',
        claimSources.flatMap((source) => source.claims),
      ),
    ),
    ...claimSources.map(({ id, data, claims: own }) =>
      pageAt(`/claims/${id}/`, () => claims(sourceTitle(data), own)),
    ),
    ...tasks.map((task) => pageAt(`/tasks/${task.id}/`, () => pictureOfTask(task))),
    ...features.map((feature) => pageAt(`/matrix/${feature.id}/`, () => pictureOfFeature(feature))),
    ...articles.map(({ id, data: { title, description } }) =>
      pageAt(`/articles/${id}/`, () => plain({ kind: 'Article', title, text: description })),
    ),
    ...stacks.map((stack) =>
      pageAt(`/stacks/${stack.id}/`, () =>
        plain({ kind: 'Stack', title: titleOf(stack), text: stack.data.answer }),
      ),
    ),
    ...errors.map((error) =>
      pageAt(errorPath(error), () =>
        plain({ kind: 'Error', title: headingOf(error), text: 'Each cause by a run, and the fix.' }),
      ),
    ),
    ...orms.map((orm) => pageAt(`/orms/${orm.id}/`, () => pictureOfProfile('ORM', profileOf(orm, library)))),
    ...tools.map((tool) =>
      pageAt(`/tools/${tool.id}/`, () => pictureOfProfile(wordOf(tool), profileOf(tool, library))),
    ),
    ...directedPairs(orms).map(([from, to]) =>
      pageAt(phrasebookPath(from, to), () => plain({ kind: 'Phrasebook', ...pictureTextOf(from, to) })),
    ),
    ...pairs(library),
  ]);
}

function pageAt(path: Path, picture: () => Picture): [Path, () => Picture] {
  return [path, picture];
}

function plain({ kind = '', title, text }: Plain): Picture {
  return { kind, title: [{ text: title }], text, facts: [] };
}

function home(library: Library): Picture {
  const opening = openingOf(library);
  return opening ? pictureOfHome(HEADING, opening) : plain({ title: site.name, text: site.description });
}

function claims(title: string, all: readonly ClaimView[]): Picture {
  const text = 'What has been published about Python ORMs, against runs and sources.';
  return pictureOfClaims(title, text, all);
}

/** Light to say: the whole book would be made for each picture. */
function pictureTextOf(from: SubjectView, to: SubjectView): { title: string; text: string } {
  return {
    title: `From ${from.name} to ${to.name}`,
    text: 'Each idea by its name in both, with the code of both, which ran.',
  };
}

function wordOf(subject: SubjectView): string {
  return capitalised(kindWords[kindOf(subject)].one);
}

/** They are compared when the first is asked for: all of them at once. */
function pairs(library: Library): [Path, () => Picture][] {
  let compared: Map<string, Pair> | undefined;
  return pairsOf(library.orms).map((subjects) => {
    const path = pairPath(...subjects);
    return pageAt(path, () => {
      compared ??= new Map(comparePairs(library).map((pair) => [pairPath(...pair.subjects), pair]));
      const pair = compared.get(path);
      if (!pair) throw new Error(`nothing is compared at ${path}`);
      return pictureOfPair(pair);
    });
  });
}
