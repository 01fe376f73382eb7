import { describe, expect, test } from 'vitest';
import type { SubjectView, TaskView } from '../../../../src/library/model.ts';
import { ormsOf, toolsByKind, toolsOf, workedOf } from '../../../../src/features/profile/tools.ts';
import { pebble } from '../../../fixtures/pebble.ts';

const subject = (id: string, kind: SubjectView['kind'], works_with: string[] = []): SubjectView => ({
  ...pebble,
  id,
  kind,
  works_with,
});
const orms = [subject('pebble', 'orm'), subject('granite', 'orm')];
const tools = [
  subject('mover', 'migrations', ['pebble']),
  subject('shower', 'admin', ['granite', 'pebble']),
  subject('server', 'framework', ['granite']),
];

describe('tools', () => {
  test('of an ORM are those that name it', () => {
    expect(toolsOf({ id: 'pebble' }, { tools }).map(({ id }) => id)).toEqual(['mover', 'shower']);
    expect(toolsOf({ id: 'sandstone' }, { tools })).toEqual([]);
  });

  test('lead back to their ORMs, in the order of those', () => {
    expect(tools.map((tool) => ormsOf(tool, { orms }).map(({ id }) => id))).toEqual([
      ['pebble'],
      ['pebble', 'granite'],
      ['granite'],
    ]);
  });

  test('stand by kind, without kinds that have none', () => {
    expect(toolsByKind({ tools: tools.slice(0, 2) }).map(({ kind }) => kind)).toEqual([
      'migrations',
      'admin',
    ]);
  });
});

test('a tool has worked through the tasks that it has samples of', () => {
  const task = (id: string, samples: unknown[]) =>
    ({ id, subjects: [{ subject: tools[0], samples }] }) as unknown as TaskView;
  const tasks = [task('rename', [{}]), task('split', [])];
  const worked = tools.map((tool) => workedOf(tool, { tasks }).map(({ task: { id } }) => id));
  expect(worked).toEqual([['rename'], [], []]);
});
