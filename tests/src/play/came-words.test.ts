import { expect, test } from 'vitest';
import { came } from '../../../src/features/play/came-words.ts';
import type { SharedCode } from '../../../src/features/play/shared-code.ts';

const sample = { text: '# region\ndef task():\n    return 1\n# endregion\n', sha256: 'abc'.repeat(20) };
const shared: SharedCode = { script: 'x.py', sha256: 'abcabcabcabc', region: 'task', code: 'x' };

test('code that came by a link has not run, and says so', () => {
  expect(came(shared, sample)).toEqual({
    region: 'task',
    says: 'This code came with the link, and has not run.',
  });
});

test('of a script that has changed since, that too', () => {
  expect(came({ ...shared, sha256: '000000000000' }, sample).says).toBe(
    'This code came with the link, and has not run. The script has changed since: around this code stands today’s.',
  );
  expect(came({ ...shared, sha256: '000000000000', region: '' }, sample).says).toContain(
    'this is the old one',
  );
});

test('of a part that is gone, where it stands instead', () => {
  for (const region of ['__proto__', 'constructor', '<b>'])
    expect(came({ ...shared, region }, sample).says).toContain(`It was ${region}, which is gone`);
  expect(came({ ...shared, region: 'way_in_bulk' }, sample)).toEqual({
    region: 'task',
    says: 'This code came with the link, and has not run. It was another way: in bulk, which is gone: it stands in place of the code.',
  });
});
