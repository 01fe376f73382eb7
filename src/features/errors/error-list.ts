/** All errors, by topic. */
import { ERROR_TOPICS, type ErrorTopic } from '../../../contract/schemas/known-error.ts';
import type { ErrorView, Library, SubjectView } from '../../library/model.ts';
import { errorPath, headingOf, topicWords } from './error-words.ts';
import { heardAt, partOf, placeOf } from './heard.ts';

export interface ErrorRow {
  id: string;
  path: `/${string}/`;
  type: string | undefined;
  message: string;
  /** Title and phrases, by which the filter finds it. */
  words: string;
  /** Its messages, a line each. */
  said: string;
  /** Those that say it. */
  subjects: SubjectView[];
  causes: number;
}

export function errorTopics(library: Library): { id: ErrorTopic; title: string; rows: ErrorRow[] }[] {
  return ERROR_TOPICS.map((id) => ({
    id,
    title: topicWords[id],
    rows: library.errors.filter(({ data }) => data.topic === id).map((error) => rowOf(error, library)),
  })).filter(({ rows }) => rows.length > 0);
}

function rowOf(error: ErrorView, library: Library): ErrorRow {
  const { id, data } = error;
  const [first = ''] = data.messages;
  const named = `${data.type ?? ''}: `;
  // Some are printed with the exception's name before them, and shown as the others are.
  const message = first.startsWith(named) ? first.slice(named.length) : first;
  return {
    id,
    path: errorPath(error),
    type: headingOf(error) === message ? undefined : data.type,
    message,
    words: [data.title, ...(data.phrases ?? [])].join(' '),
    said: data.messages.map((one) => one.replace(/\s+/g, ' ')).join('\n'),
    subjects: subjectsOf(error, library),
    causes: data.causes.length,
  };
}

/** Who says it in a run of one of its causes. */
export function subjectsOf({ data }: ErrorView, library: Library): SubjectView[] {
  const saying = data.causes.flatMap((cause) =>
    placeOf(library, cause).solutions.filter(
      (solution) => heardAt(solution, partOf(cause), data.messages).length > 0,
    ),
  );
  const ids = new Set(saying.map(({ subject }) => subject.id));
  const all = library.subjects.filter(({ id }) => ids.has(id));
  const tools = all.filter(({ kind }) => kind !== 'baseline');
  // Where every ORM prevents it, or puts it in other words, plain SQL stands alone.
  return tools.length > 0 ? tools : all;
}
