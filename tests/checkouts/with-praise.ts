/** The small checkout with claims in it: tests/fixtures/praise, and runs that bear their probes out. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Checkout, test as base } from './checkout.ts';

export const PRAISE = 'content/claims/praise.yaml';

export const test = base.extend<{ praised: Checkout }>({
  praised: async ({ checkout }, use) => {
    cpSync(join(import.meta.dirname, '../fixtures/praise'), checkout.root, { recursive: true });
    checkout.run();
    await use(checkout);
  },
});
