import { expect, test } from 'vitest';
import type { SolutionView, SubjectView, TaskView } from '../../../../src/library/model.ts';
import { changesOf, commandsOf } from '../../../../src/features/migrations/tool-changes.ts';
import { pebble } from '../../../fixtures/pebble.ts';

const tool = { ...pebble, id: 'mover', kind: 'migrations' } as SubjectView;

type Told = Partial<Record<'sqlite' | 'postgresql' | 'mariadb', { status: string; note?: string }>>;

function worked(id: string, text: string, told: Told = {}): { task: TaskView; solution: SolutionView } {
  const run = { artifacts: [{ name: 'task/console.txt', text }], phases: [] };
  const databases = ['sqlite', 'postgresql', 'mariadb'] as const;
  const solution = {
    subject: tool,
    samples: [{ flavour: 'sync', runs: new Map(databases.map((database) => [database, run])) }],
    standing: (database: (typeof databases)[number]) => told[database] ?? { status: 'native' },
  } as unknown as SolutionView;
  return { task: { id, subjects: [solution], data: { title: id } } as unknown as TaskView, solution };
}

test('changes stand by how much the tool did, each with what its limit is', () => {
  const copied = { status: 'partial', note: 'The table is copied.' };
  const groups = changesOf(tool, [
    worked('comes', '$ mover up\n'),
    worked('asks', '$ mover migrate\nRename? [y/N] y\n'),
    worked('limited', '$ mover up\n', { sqlite: copied }),
    worked('everywhere', '$ mover up\n', { sqlite: copied, postgresql: copied, mariadb: copied }),
    worked('edited', '$ mover migrate\n\n# edit migrations/0002.py\n+x\n\n$ mover up\n'),
  ]);
  expect(
    groups.map(({ id, changes }) => [id, changes.map(({ task, notes }) => [task.id, ...notes])]),
  ).toEqual([
    ['itself', [['comes'], ['asks']]],
    [
      'limits',
      [
        ['limited', 'SQLite: The table is copied.'],
        ['everywhere', 'The table is copied.'],
      ],
    ],
    ['hand', [['edited']]],
  ]);
});

test('commands are told once each, without options, with the first task that typed them', () => {
  const typed = [
    worked('a', '$ mover -c other.ini up head\n\n$ python manage.py migrate shop\n'),
    worked('b', '$ mover up\nsaid\n\n$ piccolo migrations new shop --auto\n\n$ mover stamp --purge head\n'),
  ];
  expect(commandsOf(typed).map(({ command, task }) => `${command} ${task.id}`)).toEqual([
    'mover up a',
    'python manage.py migrate a',
    'piccolo migrations new b',
    'mover stamp b',
  ]);
});
