import { describe, expect, test } from 'vitest';
import { taskListCss } from '../../../../src/features/task/list/task-list-css.ts';
import {
  statusesIn,
  taskSections,
  taskWords,
  type TaskRow,
} from '../../../../src/features/task/list/task-list.ts';
import type { Phase } from '../../../../contract/schemas/evidence.ts';
import type { Task } from '../../../../contract/schemas/task.ts';
import { type Entry, libraryOf, raised, sent, subject, task } from '../../library.ts';

const [pebble, boulder] = [subject('pebble'), subject('boulder')];
const onPostgresql = (...phases: Phase[]): Entry['runs'] => ({ async: { postgresql: phases } });

function rowOf(entries: Entry[], more: Partial<Task> = {}): TaskRow {
  const [own] = sectionsOf(entries, more);
  const [row] = own?.rows ?? [];
  if (!row) throw new Error('no row');
  return row;
}

function sectionsOf(entries: Entry[], more: Partial<Task> = {}) {
  const tasks = [task(entries, more)];
  return taskSections({
    ...libraryOf([], tasks),
    subjects: [pebble, boulder],
    sections: [{ id: 'doing', title: 'Doing', asks: 'orm', tasks }],
  });
}

describe('a line', () => {
  test('has a status for each, who did what in words, and the fewest and most that were sent', () => {
    const row = rowOf([
      { subject: pebble, runs: onPostgresql(sent(1)) },
      { subject: boulder, standing: { status: 'partial', note: 'half' }, runs: onPostgresql(sent(3)) },
    ]);
    expect(row).toMatchObject({
      statuses: ['native', 'partial'],
      says: 'Native, 1 statement: pebble. Partial, 3 statements: boulder.',
      sent: '1–3',
      differs: true,
      trap: undefined,
    });
  });

  test('of a trap has both numbers, and a mark for an exception', () => {
    const row = rowOf(
      [
        { subject: pebble, runs: onPostgresql(sent(16, 'naive'), sent(1)) },
        { subject: boulder, runs: onPostgresql(raised('No', 'naive'), sent(1)) },
      ],
      { trap: { title: 'By habit', raises: ['No'] } },
    );
    expect(row).toMatchObject({ sent: '✕ 16 → 1', trap: 'By habit', differs: true });
  });

  test('differs not where nobody has tried, nor by the name of an exception', () => {
    const same = rowOf([
      { subject: pebble, runs: onPostgresql(sent(2)) },
      { subject: boulder, standing: { status: 'unknown' }, runs: {} },
    ]);
    expect(same.differs).toBe(false);
    expect(same.statuses).toEqual(['native', 'unknown']);
  });
});

test('the legend names the statuses that there are', () => {
  expect(statusesIn(sectionsOf([{ subject: pebble, runs: onPostgresql(sent(1)) }]))).toEqual(['native']);
});

test('a line is found by calls, by what people paste, and by exceptions', () => {
  const asked = task([{ subject: pebble, standing: { status: 'missing', raises: 'NoSuch' }, runs: {} }], {
    terms: { pebble: ['get_or_create'] },
    phrases: ['N+1'],
    trap: { title: 'By habit', raises: ['MissingGreenlet'] },
  });
  const words = taskWords({ tasks: [asked] })['task-do-it'];
  for (const word of ['get_or_create', 'N+1', 'MissingGreenlet', 'NoSuch']) expect(words).toContain(word);
});

test('where a section has nothing of a kind, the sheet shows the line that says so', () => {
  const css = taskListCss(sectionsOf([{ subject: pebble, runs: onPostgresql(sent(1)) }]));
  expect(css).toContain(
    '.choices:has([name=only][value=traps]:checked):has([name=section][value=doing]:checked) ~ .none',
  );
  expect(css).toContain('[data-section]:not([data-section=doing])');
});
