/** The chooser: questions, and what each answer makes of each ORM. */
import type { Choose, Want } from '../../../contract/schemas/choose.ts';
import type { Library, SubjectView } from '../../library/model.ts';
import { pairPath, pairsOf } from '../../library/pairs.ts';
import { titleOf } from '../stack/stack.ts';
import { toolsOf } from '../profile/tools.ts';
import { isPackage, type Verdict, verdictOf } from './verdicts.ts';

interface Answer {
  /** `framework=fastapi`, as in the address. */
  key: string;
  value: string;
  title: string;
  /** By ORM; empty where it makes no difference. */
  verdicts: ReadonlyMap<string, Verdict>;
  /** Where it is a framework: the stacks that there are with each ORM that stays. */
  stacks: ReadonlyMap<string, Way[]>;
}

interface Way {
  title: string;
  path: `/${string}`;
}

interface Question {
  name: string;
  title: string;
  why: string | undefined;
  several: boolean;
  answers: Answer[];
}

export interface Chooser {
  questions: Question[];
  orms: { subject: SubjectView; tools: SubjectView[]; code: string }[];
  pairs: (Way & { ids: [string, string] })[];
}

/** @param choose undefined where nobody is asked anything but for their taste */
export function chooserOf(choose: Choose | undefined, library: Library): Chooser {
  const { taste = '', questions = [] } = choose ?? {};
  const { orms } = library;
  const task = library.taskById.get(taste);
  return {
    questions: [
      ...questions.map(({ id: name, title, why, several = false, options }): Question => ({
        name,
        title,
        why,
        several,
        answers: options.map(({ id: value, title: own, wants }) => ({
          key: `${name}=${value}`,
          value,
          title: own,
          ...answerOf(wants, own, library),
        })),
      })),
      tasteOf(library),
    ],
    orms: orms.map((subject) => ({
      subject,
      tools: toolsOf(subject, library),
      code:
        task?.subjects
          .find((solution) => solution.subject === subject)
          ?.samples[0]?.regions.find(({ name }) => name === 'task')?.code ?? '',
    })),
    pairs: pairsOf(orms).map(([a, b]) => ({
      ids: [a.id, b.id],
      title: `${a.name} vs ${b.name}`,
      path: pairPath(a, b),
    })),
  };
}

function answerOf(
  wants: Want | undefined,
  title: string,
  library: Library,
): Pick<Answer, 'verdicts' | 'stacks'> {
  if (!wants) return { verdicts: new Map(), stacks: new Map() };
  const verdicts = new Map(
    library.orms.map((orm) => [orm.id, verdictOf(orm, wants, title, library)] as const),
  );
  const own = library.stacks.filter(
    ({ framework, orm }) =>
      (framework.id === wants.tool || isPackage(framework, wants.imports)) &&
      verdicts.get(orm.id)?.fit !== 'goes',
  );
  const stacks = new Map(
    library.orms.map(({ id }) => [
      id,
      own
        .filter(({ orm }) => orm.id === id)
        .map((stack): Way => ({ title: titleOf(stack), path: `/stacks/${stack.id}/` })),
    ]),
  );
  return { verdicts, stacks };
}

/** Which of them one would rather not write: the same query stands beside it in each. */
function tasteOf(library: Library): Question {
  return {
    name: 'without',
    title: 'Taste: which would you rather not write?',
    why: undefined,
    several: true,
    answers: library.orms.map(({ id, name }) => ({
      key: `without=${id}`,
      value: id,
      title: name,
      stacks: new Map(),
      verdicts: new Map(
        library.orms.map((orm) => [orm.id, verdictOf(orm, { not: id }, name, library)] as const),
      ),
    })),
  };
}
