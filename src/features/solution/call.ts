/** What a subject's makers call what a task does, and where they write of it. */
import type { Asked, SubjectView } from '../../library/model.ts';

/** The first of its names for the task that is not the name of an error, which the numbers tell. */
export function callOf({ data }: Pick<Asked, 'data'>, { id }: Pick<SubjectView, 'id'>): string | undefined {
  const isError = (term: string): boolean =>
    data.trap?.raises.includes(term) === true || ERROR.test(term) || MESSAGE.test(term);
  return data.terms[id]?.find((term) => !isError(term));
}

/** How errors are called, in classes of Python and of the four ORMs. */
const ERROR = /^\w+(Error|Exception|Warning|Greenlet|Returned|DoesNotExist|Fetched|Found)$|^DoesNotExist$/;

/** What errors say has more words than a call. */
const MESSAGE = /(\S+\s+){3}/;

/** Where its documentation tells of that call; undefined where it has no search, or there is no call. */
export function documentationOf(
  asked: Pick<Asked, 'data'>,
  subject: SubjectView,
): { call: string; url: string } | undefined {
  const call = callOf(asked, subject);
  if (call === undefined || subject.documentation_search === undefined) return undefined;
  // Parentheses would end the address in Markdown.
  const word = encodeURIComponent(call).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return { call, url: subject.documentation_search + word };
}
