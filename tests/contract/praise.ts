/** The small checkout with claims in it: tests/fixtures/praise, and runs that bear their probes out. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../contract/content.ts';
import { sealed } from '../../contract/digest.ts';
import { type Evidence, GENERATED } from '../../contract/evidence.ts';
import { evidenceFile } from '../../contract/runs.ts';
import { type Checkout, test as base } from './checkout.ts';

export const PRAISE = 'content/claims/praise.yaml';

export const test = base.extend<{ praised: Checkout }>({
  praised: async ({ checkout }, use) => {
    cpSync(join(import.meta.dirname, '../fixtures/praise'), checkout.root, { recursive: true });
    const { claims, subjects } = readContent(checkout.root).content;
    for (const { probes } of claims.values())
      for (const { id, subject, flavour, databases, script } of probes)
        for (const database of databases) {
          const run: Evidence = {
            generated: GENERATED,
            claim: id,
            subject,
            flavour,
            database,
            script: script.name,
            sha256: script.sha256,
            lock: subjects.get(subject)?.lock ?? '',
            lab: 1,
            versions: { python: '3.13.0', subject: '1.0', driver: null, server: '3.40.1' },
            phases: [{ name: 'task', outcome: 'returned', result: 'la', statements: [] }],
          };
          const file = evidenceFile({ kind: 'claim', id, subject, flavour, database });
          checkout.write(file, JSON.stringify(sealed(run)));
        }
    await use(checkout);
  },
});
