/** What a type checker said, and what Python did. Written by the lab alone, to `evidence/types/`. */
import { z } from 'zod';
import { GENERATED, Sha256 } from './evidence.ts';
import { Id, Line, Text } from '../vocabulary/fields.ts';

export const Report = z.strictObject({
  file: Line.describe('Path in the folder that was checked'),
  line: z.number().int().positive(),
  code: z.string().describe('The checker’s name of the rule; empty where it names none'),
  message: Text,
});
export type Report = z.infer<typeof Report>;

const reports = z.array(Report);

/** Errors at the mistake, and at the same code without it. */
export const Catch = z.strictObject({ mistake: reports, right: reports });
export type Catch = z.infer<typeof Catch>;

const asked = {
  generated: z.literal(GENERATED),
  subject: Id,
  setup: Id,
  sha256: Sha256.describe('Of the files that were checked, configuration included'),
  lock: Sha256.describe('Of the requirements.txt with which they were checked'),
  lab: z.number().int().describe('TYPES_VERSION, raised whenever the lab records something differently'),
};

export const CheckEvidence = z.strictObject({
  ...asked,
  checker: Id,
  pin: z.string().describe('SHA-256 of the checker’s requirements.txt, or its version in package.json'),
  versions: z.strictObject({
    checker: Line,
    python: Line,
    packages: z.record(Line, Line).describe('The ORM and its stubs'),
  }),
  revealed: z
    .record(Id, Line.max(10_000))
    .describe('For each question that reveals: the type as the checker wrote it'),
  caught: z
    .record(Id, Catch)
    .describe('For each question that catches: errors at the mistake, and at the same code without it'),
  elsewhere: reports.describe('Errors at all other lines, those of revealed types included'),
});
export type CheckEvidence = z.infer<typeof CheckEvidence>;

export const PYTHON_RUN = 'python';

export const RunEvidence = z.strictObject({
  ...asked,
  checker: z.literal(PYTHON_RUN),
  versions: z.strictObject({ python: Line, packages: z.record(Line, Line) }),
  returned: z.record(Id, Line).describe('For each question that reveals: the type of the values themselves'),
  mistaken: z
    .record(Id, z.union([z.strictObject({ type: Line, message: z.string() }), z.null()]))
    .describe('For each question that catches: what the mistake raised; null: nothing'),
});
export type RunEvidence = z.infer<typeof RunEvidence>;

export const TypeEvidence = z.union([CheckEvidence, RunEvidence]);
export type TypeEvidence = z.infer<typeof TypeEvidence>;

export const TYPES_FOLDER = 'evidence/types';

/** Path of a report from the root of the repository. */
export function typeEvidenceFile({
  subject,
  setup,
  checker,
}: Pick<TypeEvidence, 'subject' | 'setup' | 'checker'>): string {
  return `${TYPES_FOLDER}/${subject}.${setup}.${checker}.json`;
}

export function isRun(evidence: TypeEvidence): evidence is RunEvidence {
  return evidence.checker === PYTHON_RUN;
}
