/** Environments of a subject: its own packages and more, for the tasks that ask for them. */
import { describe, expect } from 'vitest';
import { caseFilesOf, packagesOf } from '../../contract/content/cases.ts';
import { readContent } from '../../contract/reading/content.ts';
import { type Checkout, test } from './checkout.ts';

const FOLDER = 'content/subjects/pebble/environments/web';
const PAGE = 'content/tasks/basics/greet/task.mdx';

/** Gives Pebble a web server in an environment of its own. */
function make(checkout: Checkout, pins: readonly string[]): void {
  const all = [...pins, 'server==2.0'];
  checkout.write(`${FOLDER}/requirements.in`, `${all.join('\n')}\n`);
  const locked = all.map((pin) => `${pin.replace('[async]', '')} --hash=sha256:0\n`);
  checkout.write(`${FOLDER}/requirements.txt`, locked.join(''));
}

function ask(checkout: Checkout, name: string): void {
  checkout.edit(PAGE, 'title:', `environment: ${name}\ntitle:`);
}

function pinsOf(checkout: Checkout): string[] {
  return readContent(checkout.root).content.subjects.get('pebble')?.requirements ?? [];
}

describe('an environment', () => {
  test('is what the samples of a task run in that asks for it, and no other case', ({ checkout }) => {
    make(checkout, pinsOf(checkout));
    ask(checkout, 'web');
    const { content, problems } = readContent(checkout.root);
    expect(problems).toEqual([]);
    const cases = caseFilesOf(content).filter(({ subject }) => subject === 'pebble');
    const lockOf = (id: string): (string | undefined)[] =>
      cases.filter((one) => one.id === id).map((one) => packagesOf(content, one)?.lockFile);
    expect(new Set(lockOf('greet'))).toEqual(new Set([`${FOLDER}/requirements.txt`]));
    expect(new Set(lockOf('sings'))).toEqual(new Set(['content/subjects/pebble/requirements.txt']));
    const greet = cases.find(({ id }) => id === 'greet');
    expect(greet?.script.text).toContain('#   "server==2.0",');
  });

  test('that the subject has not got: the task runs in its usual one', ({ checkout }) => {
    make(checkout, pinsOf(checkout));
    ask(checkout, 'web');
    const { content } = readContent(checkout.root);
    const plain = caseFilesOf(content).find(({ id, subject }) => id === 'greet' && subject === 'plain');
    expect(plain).toBeDefined();
    expect(plain?.environment).toBeUndefined();
  });

  test('that nobody has is refused', ({ checkout }) => {
    make(checkout, pinsOf(checkout));
    ask(checkout, 'wep');
    expect(readContent(checkout.root).problems).toMatchObject([
      {
        file: PAGE,
        field: 'environment',
        value: 'wep',
        rule: 'no subject has an environment "wep"; known: web',
      },
    ]);
  });

  test('with another release of what the subject pins is refused', ({ checkout }) => {
    const [pebble = '', ...others] = pinsOf(checkout);
    make(checkout, [pebble.replace('1.0', '0.9'), ...others]);
    expect(readContent(checkout.root).problems).toMatchObject([
      { file: `${FOLDER}/requirements.in`, rule: expect.stringContaining(`it lacks "${pebble}"`) },
    ]);
  });

  test('without its lock says how to make it', ({ checkout }) => {
    make(checkout, pinsOf(checkout));
    checkout.remove(`${FOLDER}/requirements.txt`);
    expect(readContent(checkout.root).problems).toMatchObject([
      { file: `${FOLDER}/requirements.txt`, remedy: 'make it with: npm run lab -- lock pebble+web' },
    ]);
  });
});
