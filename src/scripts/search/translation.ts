/**
 * The translation of a name: whoever types what one ORM calls something is told, above the results, what the others call
 * it. The names are a file of their own (`src/pages/from/names.json.ts`), asked for once something like a name is typed.
 */
import type { NamedIdea, NamesFile } from '../../features/phrasebook/names-file.ts';

export interface Translation {
  idea: NamedIdea;
  /** Ids of the ORMs that call it what was typed, the nearest first. */
  from: string[];
  /** Other ideas that it is a name for, each with an ORM that calls it so. */
  others: { idea: NamedIdea; from: string }[];
}

/** So many ideas stand below the card. */
const MOST = 4;

/**
 * What was typed, as one or more ORMs call it: the idea of which it is nearest to the first name. A whole name comes before
 * a part, such as `commit` of `session.commit`; what an ORM's users ask first comes first, then where it is one of few names.
 * @param typed such as `select_related` or `Book.objects.get_or_create()`
 */
export function translationOf(typed: string, { ideas, orms }: NamesFile): Translation | undefined {
  if (bare(typed) === '') return undefined;
  const found = ideas.flatMap((idea, order) => {
    const at = Object.keys(orms).flatMap((orm) => {
      const own = (idea.names[orm] ?? []).filter((name) => !isStatus(name));
      const far = Math.min(...own.map((name, place) => place + unlike(name, typed)), Infinity);
      const isAsked = idea.asked?.[orm]?.some((name) => isCall(name, typed));
      if (!isAsked && far === Infinity) return [];
      const rank = isAsked ? -FIRST : far - (idea.asked ? ASKED : 0) + own.length / 100;
      return [{ orm, rank }];
    });
    return at.length === 0 ? [] : [{ idea, at, rank: Math.min(...at.map(({ rank }) => rank)), order }];
  });
  const [best, ...others] = found.sort((a, b) => a.rank - b.rank || a.order - b.order);
  return (
    best && {
      idea: best.idea,
      from: best.at.sort((a, b) => a.rank - b.rank).map(({ orm }) => orm),
      others: others.slice(0, MOST).map(({ idea, at }) => ({ idea, from: at[0]?.orm ?? '' })),
    }
  );
}

/** By so many places of a name a part is behind the whole, another case behind the same; an idea that is asked for first before. */
const PART = 0.6;
const CASE = 0.5;
const ASKED = 1;
const FIRST = 10;

/** Without the parentheses of calls, in small letters: `objects().get()` is `objects.get`. */
function bare(name: string): string {
  return uncalled(name).toLowerCase();
}

function uncalled(name: string): string {
  return name
    .trim()
    .replace(/\([^()]*\)/g, '')
    .replace(/\(.*$/, '');
}

/** `Book.filter()` is `Book.filter` and `filter`; `Book.author.name` is no call, and `Prefetch` no `prefetch()`. */
function isCall(name: string, typed: string): boolean {
  const [own, wanted] = [uncalled(name), uncalled(typed)];
  return own === wanted || (name.endsWith(')') && own.endsWith(`.${wanted}`));
}

/** 0 for the same; a part is one of the other: of `models.Manager` people type `Manager`, and of `save` `book.save`. */
function unlike(name: string, typed: string): number {
  const [own, wanted] = [bare(name), bare(typed)];
  if (own === wanted) return uncalled(name) === uncalled(typed) ? 0 : CASE;
  return `.${own}.`.includes(`.${wanted}.`) || wanted.endsWith(`.${own}`) ? PART : Infinity;
}

function isStatus(name: string): boolean {
  return /^\(\w+\)$/.test(name);
}

/** One word, or a few that a call is made of: a question in words is no name. */
const NAME = /^[\w.]+(\([^()]*\)[\w.]*)*$|^"?[A-Z ]+"?$/;

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

let names: Promise<NamesFile> | undefined;

/** @returns nothing where what was typed is nobody's name, and where the names can't be had: the results are there all the same */
export async function translationCard(typed: string): Promise<HTMLElement | undefined> {
  if (!NAME.test(typed)) return undefined;
  try {
    names ??= fetch(`${base}/from/names.json`).then((answer) => answer.json() as Promise<NamesFile>);
    const file = await names;
    const found = translationOf(typed, file);
    return found && cardOf(found, file.orms);
  } catch {
    names = undefined;
    return undefined;
  }
}

function cardOf({ idea, from, others }: Translation, orms: Record<string, string>): HTMLElement {
  const card = document.createElement('section');
  card.className = 'translation sheet';
  card.setAttribute('aria-label', 'In other ORMs');
  const [head, list] = [document.createElement('p'), document.createElement('dl')];
  head.className = 'note';
  head.textContent = idea.title;
  const [source = ''] = from;
  const order = [...from, ...Object.keys(orms).filter((orm) => !from.includes(orm))];
  for (const orm of order) {
    const own = idea.names[orm];
    if (!own) continue;
    const [name, calls] = [document.createElement('dt'), document.createElement('dd')];
    name.className = 'subject';
    name.dataset['subject'] = orm;
    name.textContent = orms[orm] ?? orm;
    const link = document.createElement('a');
    link.href = from.includes(orm)
      ? `${base}${idea.path}#${orm}`
      : `${base}/from/${source}/to/${orm}/#${idea.id}`;
    const shown = own.filter((call) => !isStatus(call)).slice(0, 3);
    link.append(...shown.flatMap((call, index) => [index > 0 ? ' ' : '', code(call)]));
    calls.append(link, ...own.filter(isStatus).map((status) => ` ${status}`));
    list.append(name, calls);
  }
  card.append(head, list);
  if (others.length > 0) card.append(alsoIn(others));
  return card;
}

function alsoIn(others: Translation['others']): HTMLElement {
  const also = document.createElement('p');
  also.className = 'note';
  also.append(
    'Also in: ',
    ...others.flatMap(({ idea, from }, index) => {
      const link = document.createElement('a');
      link.href = `${base}${idea.path}#${from}`;
      link.textContent = idea.title;
      return [index > 0 ? ' · ' : '', link];
    }),
  );
  return also;
}

function code(text: string): HTMLElement {
  const element = document.createElement('code');
  element.textContent = text;
  return element;
}
