/** `content/choose.yaml`: what somebody is asked who has to choose an ORM, and what each answer asks of one. */
import { z } from 'zod';
import { AskedKind } from '../vocabulary/subjects.ts';
import { Id, Line } from '../vocabulary/fields.ts';

/** What an answer asks of an ORM: one of these, decided by evidence. */
const WANTS = ['feature', 'task', 'tool', 'kind', 'not'] as const;

const Want = z
  .strictObject({
    feature: Id.optional().describe('A feature that it must have'),
    task: Id.optional().describe('A task that it must solve'),
    imports: Line.optional().describe('With a task: the package that its sample of it must use'),
    tool: Id.optional().describe('A tool that must be for it'),
    kind: AskedKind.optional().describe('A kind of tool of which one must be for it'),
    has: Id.optional().describe('With a kind: the feature that one of those tools must have'),
    not: Id.optional().describe('The ORM that is given up, whatever it can do'),
    least: z
      .enum(['native', 'partial', 'workaround'])
      .optional()
      .describe('The least status that will do; workaround unless given'),
  })
  .superRefine((want, context) => {
    const issue = (field: keyof typeof want, message: string): void => {
      context.addIssue({ code: 'custom', path: [field], input: want[field], message });
    };
    const given = WANTS.filter((kind) => want[kind] !== undefined);
    if (given.length !== 1)
      issue(
        given[1] ?? 'feature',
        `an answer asks for one of ${WANTS.join(', ')}, and this for ${given.length}`,
      );
    if (want.imports !== undefined && want.task === undefined) issue('imports', '"imports" goes with "task"');
    if (want.has !== undefined && want.kind === undefined) issue('has', '"has" goes with "kind"');
  });
export type Want = z.infer<typeof Want>;

const Option = z.strictObject({
  id: Id.describe('In the address: framework=fastapi'),
  title: Line.max(40),
  wants: Want.optional().describe('Nothing, where it makes no difference'),
});

const ChoiceQuestion = z
  .strictObject({
    id: Id.describe('In the address: framework=fastapi'),
    title: Line.max(60),
    why: Line.max(200).optional().describe('What depends on it'),
    several: z.literal(true).optional().describe('Where more than one answer can be given'),
    options: z.array(Option).min(1),
  })
  .refine(({ options }) => new Set(options.map(({ id }) => id)).size === options.length, {
    path: ['options'],
    error: 'must not name an answer twice',
  });

export const Choose = z.strictObject({
  taste: Id.describe('The task whose samples show how each ORM reads'),
  questions: z
    .array(ChoiceQuestion)
    .min(1)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
      error: 'must not ask a question twice',
    }),
});
export type Choose = z.infer<typeof Choose>;
