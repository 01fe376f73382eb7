/** The names of files that hold a subject’s samples. */
import { type Flavour, FLAVOURS } from '../vocabulary/subjects.ts';
import type { Subject } from '../schemas/subject.ts';
import type { SubjectEntry } from './model.ts';

/** `django.py`, or `django.sync.py` where a subject's flavour is not its first. */
export function sampleFile(subject: string, flavour: Flavour, data: Subject): string {
  return `${subject}${flavour === data.flavours[0] ? '' : `.${flavour}`}.py`;
}

/** The names of all of its samples, and the flavour of each. */
export function sampleFiles({ id, data }: SubjectEntry): Map<string, Flavour> {
  const flavours = FLAVOURS.filter((flavour) => data.flavours.includes(flavour));
  return new Map(flavours.map((flavour) => [sampleFile(id, flavour, data), flavour]));
}
