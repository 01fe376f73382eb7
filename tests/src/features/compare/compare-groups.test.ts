import { describe, expect, test } from 'vitest';
import type { Status } from '../../../../contract/vocabulary/status.ts';
import type { FeatureView, TaskView } from '../../../../src/library/model.ts';
import {
  alikeFeatures,
  alikeTasks,
  biggestOf,
  featureGroups,
  groupInWords,
  taskGroups,
} from '../../../../src/features/compare/compare-groups.ts';
import { nativeIn } from '../../../../src/features/compare/compare-features.ts';
import { gridOf } from '../../../../src/features/compare/compare-grid.ts';
import { comparePairs, type Pair } from '../../../../src/features/compare/compare.ts';
import { feature, libraryOf, raised, sent, subject, task } from '../../library.ts';
import type { Phase } from '../../../../contract/schemas/evidence.ts';

const [pebble, boulder] = [subject('pebble'), subject('boulder')];

function cell(status: Status) {
  if (status === 'missing') return { status, raises: 'No' };
  if (status === 'inapplicable') return { status, reason: 'So.' };
  return status === 'partial' || status === 'workaround' ? { status, note: 'So.' } : { status };
}

function asked(id: string, group: string, a: Status, b: Status): FeatureView {
  const made = feature([
    { subject: pebble, cell: cell(a), runs: {} },
    { subject: boulder, cell: cell(b), runs: {} },
  ]);
  return { ...made, id, group: { id: group, title: group } };
}

function done(id: string, section: string, a: Phase[], b: Phase[]): TaskView {
  const runs = (phases: Phase[]) => ({ async: { postgresql: phases } });
  const made = task([
    { subject: pebble, runs: runs(a) },
    { subject: boulder, runs: runs(b) },
  ]);
  return { ...made, id, section: { id: section, title: section } };
}

function pairOf(features: FeatureView[], tasks: TaskView[] = []): Pair {
  const [pair] = comparePairs({ ...libraryOf(features, tasks), orms: [pebble, boulder] });
  if (!pair) throw new Error('no pair');
  return pair;
}

const ids = (all: { feature: FeatureView }[]): string[] => all.map((one) => one.feature.id);

describe('the biggest differences', () => {
  const features = [
    asked('near', 'first', 'native', 'partial'),
    asked('wide', 'first', 'native', 'missing'),
    asked('wide-too', 'first', 'missing', 'native'),
    asked('alike', 'second', 'native', 'native'),
    asked('other', 'second', 'native', 'missing'),
  ];

  test('are the widest apart first, and each group has its turn', () => {
    expect(ids(biggestOf(pairOf(features)).features)).toEqual(['wide', 'other', 'wide-too', 'near']);
    expect(ids(biggestOf(pairOf(features), 2).features)).toEqual(['wide', 'other']);
  });

  test('begin with tasks: an exception, then the number that is further apart', () => {
    const tasks = [
      done('alike', 'first', [sent(2)], [sent(2)]),
      done('a-few', 'first', [sent(2)], [sent(3)]),
      done('many', 'second', [sent(2)], [sent(9)]),
      done('raises', 'second', [raised('No', 'naive'), sent(1)], [sent(4, 'naive'), sent(1)]),
    ];
    const { tasks: first, features: rest } = biggestOf(pairOf(features, tasks), 4);
    expect(first.map(({ task: { id } }) => id)).toEqual(['raises', 'many', 'a-few']);
    expect(ids(rest)).toEqual(['wide']);
  });

  test('are not told again where their group is', () => {
    const pair = pairOf(features);
    const [first, second] = featureGroups(pair, biggestOf(pair, 2));
    expect(first).toMatchObject({ id: 'first', above: [{ feature: { id: 'wide' } }] });
    expect(ids(first?.differ ?? [])).toEqual(['wide-too', 'near']);
    expect(ids(second?.same ?? [])).toEqual(['alike']);
    expect(second?.differ).toEqual([]);
  });
});

test('a group says how many differ, whether they stand above or in it', () => {
  const none = { id: 'g', title: 'G', above: [], differ: [], same: [], open: [] };
  expect(groupInWords({ ...none, above: [1], differ: [2], same: [3], open: [4] })).toBe(
    '2 differ, 1 the same, 1 not compared',
  );
  expect(groupInWords({ ...none, differ: [1] })).toBe('1 differs');
});

test('natives are counted of those that both were tried at', () => {
  const pair = pairOf([
    asked('one', 'first', 'native', 'missing'),
    asked('two', 'first', 'native', 'native'),
    asked('open', 'first', 'native', 'unknown'),
  ]);
  const [group] = pair.features.groups;
  expect(group && nativeIn(group)).toEqual({ counts: [2, 1], of: 2 });
});

test('tasks are grouped by section, the weightiest difference first', () => {
  const tasks = [
    done('alike', 'first', [sent(2)], [sent(2)]),
    done('error', 'first', [raised('One')], [raised('Two')]),
    done('counts', 'first', [sent(2)], [sent(3)]),
  ];
  const pair = pairOf([], tasks);
  const [group] = taskGroups(pair, { tasks: [], features: [] });
  expect(group?.differ.map(({ task: { id } }) => id)).toEqual(['counts', 'error']);
  expect(group?.same.map(({ task: { id } }) => id)).toEqual(['alike']);
});

test('the grid has each pair twice and nobody beside himself', () => {
  const stone = subject('stone');
  const features = [asked('wide', 'first', 'native', 'missing')];
  const orms = [pebble, boulder, stone];
  const rows = gridOf(orms, comparePairs({ ...libraryOf(features, []), orms }));
  expect(rows.map(({ cells }) => cells.map((own) => own?.path))).toEqual([
    [undefined, '/compare/pebble-vs-boulder/', '/compare/pebble-vs-stone/'],
    ['/compare/pebble-vs-boulder/', undefined, '/compare/boulder-vs-stone/'],
    ['/compare/pebble-vs-stone/', '/compare/boulder-vs-stone/', undefined],
  ]);
  expect(rows[0]?.cells[1]).toMatchObject({ differ: 1, shade: 4 });
  // Nothing of it can be compared: no number, rather than none.
  expect(rows[0]?.cells[2]).toMatchObject({ differ: undefined });
});

test('what is the same is told by name, under what both are', () => {
  const pair = pairOf(
    [
      asked('one', 'first', 'native', 'native'),
      asked('two', 'first', 'missing', 'missing'),
      asked('three', 'first', 'native', 'native'),
    ],
    [done('alike', 'first', [sent(2)], [sent(2)])],
  );
  expect(
    alikeFeatures(pair.features.same).map(({ says, places }) => [says, places.map(({ id }) => id)]),
  ).toEqual([
    ['Native', ['one', 'three']],
    ['Missing', ['two']],
  ]);
  expect(alikeTasks(pair.kinds.get('same') ?? [])).toMatchObject([
    { says: 'Native, 2 statements', places: [{ path: '/tasks/alike/?orms=pebble,boulder' }] },
  ]);
});
