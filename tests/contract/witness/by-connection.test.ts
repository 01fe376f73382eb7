import { expect, test } from 'vitest';
import type { Statement } from '../../../contract/schemas/evidence.ts';
import { byConnection } from '../../../contract/witness/by-connection.ts';

const sent = (connection: number, sql: string): Statement => ({
  sql,
  kind: 'work',
  parameters: [],
  connection,
});

test('whichever of two connections was faster, what is told of them is the same', () => {
  const one = [sent(1, 'BEGIN'), sent(2, 'SET x'), sent(1, 'A'), sent(2, 'BEGIN'), sent(2, 'A')];
  const other = [sent(1, 'SET x'), sent(1, 'BEGIN'), sent(1, 'A'), sent(2, 'BEGIN'), sent(2, 'A')];
  expect(byConnection(one)).toEqual(byConnection(other));
  expect(byConnection(one).map(({ connection, sql }) => `${connection} ${sql}`)).toEqual([
    '1 BEGIN',
    '1 A',
    '2 SET x',
    '2 BEGIN',
    '2 A',
  ]);
});

test('what one connection sent stays in its order', () => {
  const own = [sent(1, 'B'), sent(1, 'A'), sent(1, 'B')];
  expect(byConnection(own)).toEqual(own);
  expect(byConnection([])).toEqual([]);
});
