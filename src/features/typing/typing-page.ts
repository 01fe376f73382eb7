/** What the page of type checkers says around its questions. */
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import type { Library, SubjectView } from '../../library/model.ts';
import type { TypesView } from '../../library/typing.ts';
import { bestInWords } from './tally.ts';
import { type TypeVerdict, typeVerdictWords, verdictsOf } from './typing.ts';
import { versionsOf } from './typing-words.ts';

export interface TypingPage {
  description: string;
  /** Who was asked, and how much. */
  lead: string;
  /** What each ORM comes to. */
  best: { subject: SubjectView; says: string }[];
  /** ORMs of which nobody has asked anything. */
  unasked: SubjectView[];
  /** The verdicts that some answer has. */
  meanings: { verdict: TypeVerdict; meaning: string }[];
  pythons: string;
}

export function typingPage(types: TypesView, { orms }: Pick<Library, 'orms'>): TypingPage {
  const { questions, subjects } = types;
  const { named, python } = versionsOf(types);
  const asked = Map.groupBy(questions, ({ kind }) => kind);
  const used = new Set(questions.flatMap((question) => verdictsOf(subjects, question)));
  const names = listInWords(subjects.map(({ subject }) => subject.name));
  return {
    description: `mypy, pyright and ty on ${names}: which types they reveal, which mistakes they catch, with and without stubs and plugins.`,
    lead: `${listInWords(named)} on each ORM, strict where they can be: ${asked.get('reveals')?.length ?? 0} types to reveal, ${asked.get('catches')?.length ?? 0} mistakes to catch. At best:`,
    best: subjects.map(({ subject, setups }) => ({ subject, says: bestInWords(types, setups) })),
    unasked: orms.filter(({ id }) => !subjects.some(({ subject }) => subject.id === id)),
    meanings: (Object.keys(typeVerdictWords) as TypeVerdict[])
      .filter((verdict) => used.has(verdict))
      .map((verdict) => ({ verdict, meaning: typeVerdictWords[verdict].meaning })),
    pythons: listInWords(python),
  };
}
