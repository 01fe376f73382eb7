/** How a subject stands at a question. */
import { z } from 'zod';

export const STATUSES = ['native', 'partial', 'workaround', 'missing', 'inapplicable', 'unknown'] as const;

export const Status = z.enum(STATUSES);

export type Status = z.infer<typeof Status>;
