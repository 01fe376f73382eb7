/** SITE, BASE and REPOSITORY, as whoever publishes the site sets them. */
import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../../src/site/environment.ts';

describe('what is not set', () => {
  test.for([{}, { SITE: '', BASE: '', REPOSITORY: '' }])('%j', (environment) => {
    expect(addressesIn(environment)).toEqual({
      origin: 'https://emitted.example',
      base: '/',
      repository: 'https://git.example/emitted/emitted',
      unset: [
        { name: 'SITE', value: 'https://emitted.example' },
        { name: 'REPOSITORY', value: 'https://git.example/emitted/emitted' },
      ],
      problems: [],
    });
  });
});

test('one slash more or less is no other address', () => {
  const environment = {
    SITE: 'https://orms.example.org/',
    BASE: 'emitted',
    REPOSITORY: 'https://git.example/a/',
  };
  expect(addressesIn(environment)).toMatchObject({
    origin: 'https://orms.example.org',
    base: 'emitted',
    repository: 'https://git.example/a',
    unset: [],
    problems: [],
  });
});

test.for([
  ['SITE', 'orms.example.org', 'write it as SITE=https://orms.example.org'],
  ['SITE', 'https://orms.example.org/a/', 'write SITE=https://orms.example.org, and BASE=/a/'],
  ['SITE', 'https://orms.example.org/?', 'write SITE=https://orms.example.org'],
  ['SITE', 'https://you:secret@orms.example.org', 'write it as SITE=https://orms.example.org'],
  ['BASE', '/a b/', 'write it as BASE=/emitted/'],
  ['REPOSITORY', 'https://git.example/a?b', 'write it as REPOSITORY=https://github.com/you/emitted'],
  ['REPOSITORY', 'emitted', 'write it as REPOSITORY=https://github.com/you/emitted'],
] as const)('%s=%s is none', ([field, value, remedy]) => {
  const { problems } = addressesIn({ [field]: value });
  expect(problems).toMatchObject([{ file: 'the environment', field, value, remedy }]);
});

test('all that are none are named', () => {
  const { problems } = addressesIn({ SITE: 'a', BASE: ' ', REPOSITORY: 'b' });
  expect(problems.map(({ field }) => field)).toEqual(['SITE', 'BASE', 'REPOSITORY']);
});
