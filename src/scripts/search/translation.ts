/**
 * The translation of a name: whoever types what one ORM calls something is told, above the results, what the others call
 * it. The names are a file of their own (`src/pages/from/names.json.ts`), asked for once something like a name is typed.
 */

interface NamedIdea {
  id: string;
  title: string;
  /** Of the page, without the base. */
  path: string;
  /** Whether users of some ORM look for it first in another one. */
  asked?: boolean;
  /** By ORM; a first one in parentheses is a status, where the ORM has no call of its own. */
  names: Record<string, string[]>;
}

export interface NamesFile {
  /** Names of the ORMs, by id, in shown order. */
  orms: Record<string, string>;
  ideas: NamedIdea[];
}

export interface Translation {
  idea: NamedIdea;
  /** Ids of the ORMs that call it what was typed. */
  from: string[];
}

/**
 * What was typed, as one or more ORMs call it: the idea of which it is nearest to the first name.
 * @param typed such as `select_related` or `Book.objects.get_or_create()`
 */
export function translationOf(typed: string, { ideas, orms }: NamesFile): Translation | undefined {
  const wanted = bare(typed);
  if (wanted === '') return undefined;
  const found = ideas.flatMap((idea, order) => {
    const at = Object.keys(orms).flatMap((orm) => {
      const place = (idea.names[orm] ?? [])
        .filter((name) => !isStatus(name))
        .findIndex((name) => bare(name) === wanted);
      return place < 0 ? [] : [{ orm, place }];
    });
    if (at.length === 0) return [];
    return { idea, from: at.map(({ orm }) => orm), place: Math.min(...at.map(({ place }) => place)), order };
  });
  const rank = ({ idea, place }: (typeof found)[number]): number => place - (idea.asked ? 0.5 : 0);
  const [best] = found.sort((a, b) => rank(a) - rank(b) || a.order - b.order);
  return best && { idea: best.idea, from: best.from };
}

/** Without the parentheses of a call, in small letters. */
function bare(name: string): string {
  return name
    .trim()
    .replace(/\(.*\)$/, '')
    .toLowerCase();
}

function isStatus(name: string): boolean {
  return /^\(\w+\)$/.test(name);
}

/** One word, or a few that a call is made of: a question in words is no name. */
const NAME = /^[\w.]+(\(.*\))?$|^"?[A-Z ]+"?$/;

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

function cardOf({ idea, from }: Translation, orms: Record<string, string>): HTMLElement {
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
  return card;
}

function code(text: string): HTMLElement {
  const element = document.createElement('code');
  element.textContent = text;
  return element;
}
