/** Pictures in the fixture: two of a page in both themes, as two runs of a task took them. */
import { sha256 } from '../../contract/files/sha256.ts';
import type { Checkout } from './checkout.ts';

export const RUN = 'evidence/tasks/greet/pebble.async.sqlite.json';
export const LIGHT = 'evidence/screens/greet/pebble.list.light.webp';
export const DARK = 'evidence/screens/greet/pebble.list.dark.webp';

/** Has the task ask for a picture, and both of its samples take it. */
export function pictured(checkout: Checkout, light: string, dark: string): void {
  checkout.edit(
    'content/tasks/basics/greet/task.mdx',
    'expected:',
    'screens: [{ id: list, title: The list, shows: A list of names }]\nexpected:',
  );
  for (const flavour of ['async', 'sync'])
    checkout.change(RUN.replace('async', flavour), (run) => {
      run.screens = [
        { id: 'list', theme: 'dark', sha256: sha256(dark) },
        { id: 'list', theme: 'light', sha256: sha256(light) },
      ];
    });
  checkout.write(LIGHT, light);
  if (dark !== light) checkout.write(DARK, dark);
}
