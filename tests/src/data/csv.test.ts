import { expect, test } from 'vitest';
import { matrixCsv } from '../../../src/data/csv.ts';
import type { FeatureRecord } from '../../../src/data/records.ts';

function lineOf(text: Partial<FeatureRecord>): string {
  const cell = { subject: 'piccolo', status: 'native', databases: {}, url: '/matrix/upsert/' };
  const file = matrixCsv(
    [{ group: 'writing', id: 'upsert', ...text, cells: [cell] } as never],
    'https://a.example',
  );
  const [names = '', ...lines] = file.slice(1).split('\r\n');
  expect(file.startsWith('\ufeff')).toBe(true);
  expect(names).toMatch(/^group,feature,title,question,subject,status,answer,note,since,sqlite,postgresql,/);
  expect(lines.at(-1)).toBe('');
  return lines[0] ?? '';
}

test('a field is quoted where it must be', () => {
  expect(lineOf({ title: 'Upsert, "or" merge', question: 'One\nor two?' })).toMatch(
    /^writing,upsert,"Upsert, ""or"" merge","One\nor two\?",piccolo,native,Native,,,/,
  );
});

test('no field is a formula', () => {
  expect(lineOf({ title: '=HYPERLINK("x")', question: '-1' })).toMatch(
    /^writing,upsert,"'=HYPERLINK\(""x""\)",'-1,piccolo/,
  );
});
