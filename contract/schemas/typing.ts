/** What people write in `content/types/`: what type checkers are asked about each ORM, and with which packages. */
import { z } from 'zod';
import { Source } from './source.ts';
import { distinct, Id, Line, Url } from '../vocabulary/fields.ts';

/** `reveals`: which type does the checker see? `catches`: does it report the mistake? */
export const QuestionKind = z.enum(['reveals', 'catches']);

export const Question = z.strictObject({
  id: Id,
  title: Line.max(60),
  kind: QuestionKind,
  asks: Line.max(120).describe('The question in one sentence'),
});
export type Question = z.infer<typeof Question>;

/** `content/types/questions.yaml`, in the order shown. */
export const Questions = z.array(Question).min(1);

/** `content/types/checkers/<id>/checker.yaml` */
export const Checker = z.strictObject({
  name: Line,
  order: z.number().int(),
  homepage: Url,
  package: z
    .strictObject({ registry: z.enum(['pypi', 'npm']), name: Line })
    .describe('pypi: pinned in requirements.in beside this file; npm: in package.json'),
  configuration: z
    .string()
    .regex(/^\w[\w.-]*$/, 'must be the name of a file beside this one')
    .describe('Its configuration file, beside this one, the same for every ORM'),
  mode: Line.describe('How strict that makes it, in one sentence'),
});
export type Checker = z.infer<typeof Checker>;

/** `content/types/<subject>/setups/<id>/setup.yaml`: the packages, models and settings of one attempt. */
export const Setup = z.strictObject({
  title: Line.max(60),
  order: z.number().int(),
  about: Line.max(200).describe('What sets it apart, for the page'),
  checkers: distinct(Id).min(1),
  source: Source.optional().describe('Where it is documented'),
  packages_of: Id.optional().describe(
    'The set-up whose requirements.txt it shares; without: its own, or the subject’s',
  ),
});
export type Setup = z.infer<typeof Setup>;

/** How well a revealed type fits; the first three follow from its text, the others are judged by a person. */
export const RevealVerdict = z.enum(['exact', 'partly', 'any', 'wider', 'wrong']);
export type RevealVerdict = z.infer<typeof RevealVerdict>;

export const Judgement = z.strictObject({
  question: Id,
  setups: distinct(Id).min(1),
  checkers: distinct(Id).min(1),
  revealed: Line.describe('The short text that was judged: another text must be judged again'),
  verdict: RevealVerdict,
  reason: Line.max(200),
});
export type Judgement = z.infer<typeof Judgement>;

/** `content/types/<subject>/expected.yaml` */
export const Expected = z.strictObject({
  types: z
    .record(Id, distinct(Line).min(1))
    .describe('For each question that reveals: the types that say all there is to say'),
  judged: z.array(Judgement).default([]).describe('Types that no rule decides'),
});
export type Expected = z.infer<typeof Expected>;

export const CATCH_VERDICTS = ['caught', 'missed', 'either'] as const;
export type CatchVerdict = (typeof CATCH_VERDICTS)[number];
