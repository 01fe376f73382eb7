import { expect, test } from 'vitest';
import { callOf, documentationOf } from '../../../../src/features/solution/call.ts';
import { subject, task } from '../../library.ts';

const pebble = subject('pebble', { documentation_search: 'https://orm.example/search?q=' });
const named = (...terms: string[]) =>
  task([{ subject: pebble, runs: {} }], {
    terms: { pebble: terms },
    trap: { title: 'It fails', raises: ['Unloaded'] },
    phrases: ['join_on in many-to-many'],
  });

test('the call is the first name that is no error', () => {
  expect(callOf(named('Unloaded', 'LookupError', 'MissingGreenlet', 'join_on', 'all'), pebble)).toBe(
    'join_on',
  );
  expect(callOf(named('Unloaded'), pebble)).toBeUndefined();
});

test('its documentation is asked for it, where it can be asked', () => {
  expect(documentationOf(named('lazy("all")'), pebble)).toEqual({
    call: 'lazy("all")',
    url: 'https://orm.example/search?q=lazy%28%22all%22%29',
  });
  expect(documentationOf(named('all'), subject('pebble'))).toBeUndefined();
});
