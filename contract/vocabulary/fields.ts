/** Values that fields of many kinds of content hold: ids, lines, addresses, days. */
import { z } from 'zod';

/** Ids are file names and parts of URLs: kebab-case, never reused. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: lower-case letters, digits and single hyphens')
  // Every JavaScript object has one already.
  .refine((id) => id !== 'constructor', 'must be another word than "constructor"');

/** One line that says something: an empty one would be a hole in a page, and a second one would break a list. */
export const Line = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, 'must not be empty')
  .regex(/^[^\t\n]*$/u, 'must be one line, without tabs')
  .refine(
    (text) => !/\]\([/#h]/.test(text.replace(/`[^`]*`/g, '')),
    'must be plain text: a link stands in the text of the page',
  );

/** Text of one line or of many, as it came. */
export const Text = z.string().regex(/\S/, 'must not be empty');

/** A list that names nothing twice: a page would show it twice. */
export function distinct<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z.array(item).refine((list) => new Set(list).size === list.length, 'must not name one twice');
}

/** What people type or paste who look for a page, whatever their ORM: shown on it, and so found. */
export const Phrases = distinct(Line)
  .optional()
  .describe(
    'Messages, questions and names of no single ORM that people type or paste when they look for this',
  );

/** How many subjects a text speaks of when it says "all", "three" or "alone": the next one makes the check ask. */
export const Counted = z
  .number()
  .int()
  .min(1)
  .optional()
  .describe('How many subjects had an answer here when its sentences were last read');

/** An address that a reader can follow; `javascript:` would run where it is clicked. */
export const Url = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://example.org/page', abort: true })
  .refine((url) => !MISLEADING.test(url), {
    error:
      'must be an address without a user, spaces or characters that browsers read in their own way: write %20 and the like',
    abort: true,
  })
  .refine((url) => HOST.test(url), 'must be an address with the name of a host, such as example.org');

/** A name with a dot in it: not this machine, nor a number. */
const HOST = /^https?:\/\/([\w-]+\.)+[a-z]{2,}(?=[:/?#]|$)/i;

/** White space, what is no ASCII, what no address may hold, and `user@` before the host: it may lead elsewhere than it looks. */
export const MISLEADING = /[^!-~]|[\\"<>^`{|}]|^https?:\/*[^/?#]*@/i;

const EARLIEST = '1991-02-20';

/** A day that has come somewhere on Earth: what is published or read tomorrow, nobody has seen. */
export const Day = z.iso
  .date({ abort: true })
  .refine((day) => day >= EARLIEST, `must not be before ${EARLIEST}, when there was no Python`)
  .refine((day) => day <= latestDay(), { error: () => `must not be in the future; today is ${latestDay()}` });

/** Where the day begins first, at UTC+14. */
function latestDay(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** In each kind of content, where a renamed thing says what it was called. */
export const Formerly = distinct(Id)
  .default([])
  .describe('Ids that it had before: their addresses lead here');

/** A release is named by the first two parts of its version. */
export const ReleaseId = z
  .string()
  .regex(/^\d+\.\d+$/, 'must be the first two parts of a version, such as 5.2');

/** Of a picture, in the name of its file. */
export const ScreenId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'must be lower case words: picture() of content/domain/browsing.py is told it');
