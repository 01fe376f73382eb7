/** What came out otherwise than before, a record for a day. */
import type { z } from 'zod';
import { ChangeRecord } from '../../contract/schemas/changes.ts';
import { href } from '../site/href.ts';
import { stored } from '../library/stored.ts';
import { url } from './records.ts';

export const ChangesRecord = ChangeRecord.omit({ generated: true }).extend({ url });
export type ChangesRecord = z.infer<typeof ChangesRecord>;

/** Newest first, as on the page. */
export function changes(): ChangesRecord[] {
  return stored.changes
    .map(({ generated: _, ...record }) => ({
      ...record,
      url: href(`/method/changes/#${record.date}`),
    }))
    .reverse();
}
