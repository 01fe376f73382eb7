import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODULE, readingPlugin, STORE } from '../../../src/build/integrations/store-by-file.ts';

test('what Astro makes of the store is read from the file, and nothing else is', () => {
  const { load } = readingPlugin('/site/data-store.json') as { load: (id: string) => string | undefined };
  expect(load(`\0${MODULE}`)).toContain('readFileSync("/site/data-store.json"');
  expect(load('\0astro:content')).toBeUndefined();
});

// By another name it would be bundled again, and nobody would see it but by the memory.
test('Astro calls the module and the file that', () => {
  const names = readFileSync(new URL('./content/consts.js', import.meta.resolve('astro')), 'utf8');
  expect(names).toContain(`DATA_STORE_VIRTUAL_ID = "${MODULE}"`);
  expect(names).toContain(`DATA_STORE_FILE = "${STORE}"`);
});
