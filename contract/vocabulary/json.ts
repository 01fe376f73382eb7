/** Whatever JSON can say: what a task returns, and what it is expected to. */
import { z } from 'zod';

export const Json: z.ZodType<JsonValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Json), z.record(z.string(), Json)], {
    error: 'must be text, a number, true, false, null, or a list or an object of these',
  }),
);
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
