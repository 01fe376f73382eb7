/** The errors that people paste, as records: how each is printed, and the runs that bring it about. */
import { z } from 'zod';
import { ErrorTopic, KnownError } from '../../contract/schemas/known-error.ts';
import { PhaseName } from '../../contract/vocabulary/runs.ts';
import { Id } from '../../contract/vocabulary/fields.ts';
import { href } from '../site/href.ts';
import type { Library } from '../library/model.ts';
import { causesOf } from '../features/errors/causes.ts';
import { subjectsOf } from '../features/errors/error-list.ts';
import { errorPath } from '../features/errors/error-words.ts';
import { url } from './records.ts';

const Cause = z.strictObject({
  title: z.string(),
  says: z.string(),
  task: Id.optional().describe('Its runs are in cases.json'),
  feature: Id.optional().describe('Its runs are in cases.json'),
  subject: Id,
  part: PhaseName.describe('The part of the script that brings it about'),
  url,
});

export const ErrorRecord = z.strictObject({
  id: Id,
  title: KnownError.shape.title,
  type: z.string().nullable().describe('The exception, where it has one name whoever raises it'),
  messages: KnownError.shape.messages,
  topic: ErrorTopic,
  means: KnownError.shape.means,
  subjects: z.array(Id).describe('ORMs and tools that say it in a run of one of its causes'),
  causes: z.array(Cause),
  prevent: z.array(z.string()),
  url,
});
type ErrorRecord = z.infer<typeof ErrorRecord>;

export function errors(library: Library): ErrorRecord[] {
  return library.errors.map((error) => {
    const { title, type = null, messages, topic, means, prevent } = error.data;
    return {
      id: error.id,
      title,
      type,
      messages,
      topic,
      means,
      subjects: subjectsOf(error, library).map(({ id }) => id),
      causes: causesOf(error, library).map(({ id, cause, part }) => ({
        title: cause.title,
        says: cause.says,
        ...(cause.task === undefined ? { feature: cause.feature } : { task: cause.task }),
        subject: cause.subject,
        part,
        url: href(`${errorPath(error)}#${id}`),
      })),
      prevent: prevent.map(({ text }) => text),
      url: href(errorPath(error)),
    };
  });
}
