import { describe, expect, test } from 'vitest';
import { hangingLines } from '../../../../src/highlight/hanging-lines.ts';
import { hasWhole } from '../../../../src/features/solution/chosen/compared.ts';
import { errorsMet, soughtErrors } from '../../../../src/features/task/around/errors-met.ts';
import { neighboursOf } from '../../../../src/features/ui/neighbours.ts';
import { pointsOf } from '../../../../src/features/task/around/notice.ts';
import { relatedToFeature, relatedToTask, tasksOf } from '../../../../src/features/task/around/related.ts';
import { inOrder, openAtFirst } from '../../../../src/features/solution/chosen/solutions.ts';
import { headOfTask } from '../../../../src/features/task/task-head.ts';
import type { ErrorView, StackView } from '../../../../src/library/model.ts';
import { feature, libraryOf, raised, sent, subject, task } from '../../library.ts';

const runs = { async: { sqlite: [sent(1)] } };
const [plain, a, b, c] = [subject('plain', { kind: 'baseline' }), subject('a'), subject('b'), subject('c')];

describe('solutions', () => {
  test('the baseline comes last, and is not open at first', () => {
    const { subjects } = task([plain, a, b, c].map((own) => ({ subject: own, runs })));
    expect(inOrder(subjects).map(({ subject: { id } }) => id)).toEqual(['a', 'b', 'c', 'plain']);
    expect([...openAtFirst(subjects)]).toEqual(['a', 'b']);
  });

  test('those with code are open before those without', () => {
    const own = task([
      { subject: a, runs: {} },
      { subject: b, runs },
      { subject: c, runs },
    ]);
    expect([...openAtFirst(own.subjects)]).toEqual(['b', 'c']);
    expect(hasWhole(own)).toBe(true);
    expect(hasWhole(task([{ subject: a, runs }]))).toBe(false);
  });
});

describe('what to notice', () => {
  test('a line is a point, though a line ends within a link', () => {
    const { first, more } = pointsOf('<p>One.\nTwo <a href="/x">a\nlink</a>.\nThree.\nFour.</p>');
    expect(first).toEqual(['One.', 'Two <a href="/x">a\nlink</a>.', 'Three.']);
    expect(more).toEqual(['Four.']);
  });

  test('an item is a point, and a block belongs to what stands before it', () => {
    const { first } = pointsOf('<p>See:</p>\n<pre>code</pre>\n<ul><li>One</li>\n<li>Two</li></ul>');
    expect(first).toEqual(['See:<pre>code</pre>', 'One', 'Two']);
  });
});

test('neighbours are those of the list, none beyond its ends', () => {
  const all = ['x', 'y', 'z'].map((id) => ({ id, data: { title: id.toUpperCase() } }));
  expect(neighboursOf(all, 'y', '/tasks/')).toEqual({
    previous: { title: 'X', path: '/tasks/x/' },
    next: { title: 'Z', path: '/tasks/z/' },
  });
  expect(neighboursOf(all, 'z', '/tasks/')).toEqual({ previous: { title: 'Y', path: '/tasks/y/' } });
});

test('related is what a task answers and what shares its names, not the page itself', () => {
  const own = task([{ subject: a, runs }], { terms: { a: ['joinedload'] } });
  const answered = feature([{ subject: a, runs }], {}, own);
  const named = { ...feature([{ subject: a, runs }], { terms: { a: ['joinedload'] } }), id: 'named' };
  const other = { ...feature([{ subject: a, runs }]), id: 'other' };
  const related = relatedToTask(own, libraryOf([answered, named, other], [own]));
  expect(related.map(({ path }) => path)).toEqual(['/matrix/can-it/', '/matrix/named/']);
});

test('a task leads to the stacks whose text names it or that share a phrase with it', () => {
  const own = { ...task([{ subject: a, runs }]), id: 'a-session' };
  own.data.phrases = ['session per request'];
  const stack = (id: string, body: string, phrases: string[]): StackView =>
    ({ id, body, data: { phrases }, framework: a, orm: a }) as unknown as StackView;
  const stacks = [
    stack('by-text', 'See [the session](/tasks/a-session/).', []),
    stack('by-phrase', '', ['session per request']),
    stack('neither', 'See [another](/tasks/a-session-more/).', ['something else']),
  ];
  const related = relatedToTask(own, { ...libraryOf([], [own]), stacks });
  expect(related.map(({ path }) => path)).toEqual(['/stacks/by-text/', '/stacks/by-phrase/']);
});

test('a feature leads to the tasks that do what it asks, and they lead to it', () => {
  const own = { ...task([{ subject: a, runs }]), id: 'shows-it' };
  const byRuns = task([{ subject: a, runs }]);
  const asks = feature([{ subject: a, runs }], { tasks: ['shows-it'] }, byRuns);
  const library = libraryOf([asks], [byRuns, own]);
  expect(tasksOf(asks, library)).toEqual([byRuns, own]);
  expect(relatedToTask(own, library).map(({ path }) => path)).toContain('/matrix/can-it/');
  // Once: they stand above what is related.
  expect(relatedToFeature(asks, library)).toEqual([]);
});

describe('errors', () => {
  const trap = { title: 'By habit', raises: ['Refused', 'Wrapped'] };
  const own = task([{ subject: a, runs: { async: { sqlite: [raised('Refused', 'naive'), sent(1)] } } }], {
    trap,
    terms: { a: ['Refused', 'load'] },
  });

  test('are named once, with whose they are', () => {
    expect(errorsMet(own, [])).toEqual([{ type: 'Refused', message: 'no', subjects: [a], path: undefined }]);
  });

  test('that a part caught and returned are named where they have a page', () => {
    const returned = { ...sent(1), result: ['passed', 'Lost: gone at 9', 'Lost: no page says so'] };
    const caught = task([{ subject: a, runs: { async: { sqlite: [returned] } } }]);
    const page = { id: 'lost', data: { messages: ['gone at …'] } } as unknown as ErrorView;
    expect(errorsMet(caught, [page])).toEqual([
      { type: 'Lost', message: 'gone at 9', subjects: [a], path: '/errors/lost/' },
    ]);
    expect(errorsMet(caught, [])).toEqual([]);
  });

  test('that people look for stand in the title', () => {
    expect(soughtErrors(own)).toEqual(['Refused']);
    expect(headOfTask(own)).toEqual({ title: 'Do it: Refused', description: 'Refused: So.' });
    const named = { ...own, data: { ...own.data, title: 'Refused: do it' } };
    expect(headOfTask(named)).toEqual({
      title: 'Refused: do it, in 1 Python ORMs',
      description: 'Refused: So.',
    });
  });
});

describe('long lines of code', () => {
  const long = `    books = await Book.objects.select_related("author").order_by("id")`;

  test('hang behind their own indentation, short ones have no markup', () => {
    const html = hangingLines(`short\n${long}\nend`, `short\n${long}\nend`);
    expect(html).toMatch(/^short\n<span class="h h1"> {4}books/);
    expect(html.endsWith('\n</span>end')).toBe(true);
  });

  test('keep their text', () => {
    expect(hangingLines(long, long).replace(/<[^>]*>/g, '')).toBe(long);
  });
});
