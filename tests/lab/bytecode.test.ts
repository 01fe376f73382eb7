/** What environments borrow of each other. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { borrowBytecode } from '../../lab/environments/bytecode.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'emitted-bytecode-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const PACKAGES = 'lib/python3.13/site-packages';
const BYTECODE = 'shop/__pycache__/models.cpython-313.pyc';
const RECORD = 'shop/models.py,sha256=x,12\nshop/py.typed,,\n"odd, name.py",,\n';

/** @param files of its packages, by their paths there */
function environment(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, name, PACKAGES, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(root, name);
}

const borrowed = (folder: string): string | undefined => {
  const path = join(folder, PACKAGES, BYTECODE);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

test('the bytecode of a package comes from an environment that has it in the same version', () => {
  const own = environment('own', { 'shop-1.2.dist-info/RECORD': RECORD, 'shop/models.py': 'code' });
  const older = environment('older', { 'shop-1.1.dist-info/RECORD': RECORD, [BYTECODE]: 'of 1.1' });
  borrowBytecode(own, [older], '3.13');
  expect(borrowed(own)).toBeUndefined();
  const same = environment('same', { 'shop-1.2.dist-info/RECORD': RECORD, [BYTECODE]: 'of 1.2' });
  borrowBytecode(own, [older, same], '3.13');
  expect(borrowed(own)).toBe('of 1.2');
});

test('an environment of another Python, without bytecode, or that does not say what it has, lends nothing', () => {
  const own = environment('own', { 'shop-1.2.dist-info/RECORD': RECORD, 'odd-1.dist-info/METADATA': '' });
  const bare = environment('bare', { 'shop-1.2.dist-info/RECORD': RECORD });
  const odd = environment('odd', { 'odd-1.dist-info/METADATA': '' });
  borrowBytecode(own, [bare, odd, join(root, 'none')], '3.13');
  expect(borrowed(own)).toBeUndefined();
  const same = environment('same', { 'shop-1.2.dist-info/RECORD': RECORD, [BYTECODE]: 'of 3.13' });
  borrowBytecode(own, [same], '3.12');
  expect(borrowed(own)).toBeUndefined();
});
