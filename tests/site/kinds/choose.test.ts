/** The chooser: situations with the answers that an honest consultant would give, and the page as it was built. */
import { describe, expect, test } from 'vitest';
import { chooserOf } from '../../../src/features/choose/chooser.ts';
import { fitOn, left } from '../../../src/features/choose/left.ts';
import { content, library } from '../../built/checked.ts';
import { page, textOf } from '../../built/pages.ts';

if (!content.choose) throw new Error('content/choose.yaml is gone');
const chooser = chooserOf(content.choose, library);
const answers = new Map(
  chooser.questions.flatMap(({ answers: own }) => own.map((answer) => [answer.key, answer] as const)),
);
const orms = library.orms.map(({ id }) => id);

function leftFor(...keys: string[]): ReturnType<typeof left> {
  for (const key of keys) if (!answers.has(key)) throw new Error(`nobody is asked ${key}`);
  return left(orms, keys, (key, orm) => {
    const { fit, on } = answers.get(key)?.verdicts.get(orm) ?? {};
    return fitOn(keys, fit, on && [...on].map((own) => own.join(':')).join(' '));
  });
}

/** Those that were compared when the situations were written: another one may stay as well. */
const KNOWN = new Set(['sqlalchemy', 'django', 'tortoise', 'piccolo']);

describe('an honest consultant says, of', () => {
  test.for([
    ['nothing in particular: all', [], ['sqlalchemy', 'django', 'tortoise', 'piccolo']],
    ['a Django site', ['framework=django', 'admin=yes'], ['django']],
    [
      'FastAPI and PostgreSQL, async, by tonight',
      ['framework=fastapi', 'database=postgresql', 'style=async-all-through'],
      ['sqlalchemy', 'tortoise', 'piccolo'],
    ],
    ['FastAPI with an admin', ['framework=fastapi', 'admin=yes'], ['sqlalchemy', 'tortoise', 'piccolo']],
    ['FastAPI on MariaDB', ['framework=fastapi', 'database=mariadb'], ['sqlalchemy', 'tortoise']],
    ['Flask, sync', ['framework=flask', 'style=sync'], ['sqlalchemy']],
    [
      'a sync program with an old schema',
      ['style=sync', 'must=inspectdb', 'must=composite-keys'],
      ['sqlalchemy', 'django'],
    ],
    ['a domain model with a unit of work', ['must=unit-of-work', 'must=identity-map'], ['sqlalchemy']],
    [
      'who wants migrations and types without another package',
      ['migrations=own', 'types=hints', 'types=pydantic-own'],
      ['tortoise', 'piccolo'],
    ],
    [
      'reports: windows and WITH RECURSIVE as the ORM has them',
      ['must=window-functions', 'must=recursive-cte'],
      ['sqlalchemy'],
    ],
    [
      'get_or_create and signals, no taste for sessions',
      ['must=get-or-create', 'must=signals', 'without=sqlalchemy'],
      ['django', 'tortoise'],
    ],
    ['Litestar on MariaDB', ['framework=litestar', 'database=mariadb'], ['sqlalchemy', 'tortoise']],
    [
      'Litestar with an admin, and Pydantic out of the box',
      ['framework=litestar', 'admin=yes', 'types=pydantic-own'],
      ['tortoise', 'piccolo'],
    ],
    [
      'FastAPI with an admin that edits children in the parent’s form',
      ['framework=fastapi', 'admin=inline'],
      ['sqlalchemy', 'tortoise'],
    ],
    [
      'who renames columns, and wants to be asked before one is dropped',
      ['migrations=asks', 'style=async-all-through'],
      ['tortoise', 'piccolo'],
    ],
    // What holds in general does not on each database.
    ['models from existing tables', ['must=inspectdb'], ['sqlalchemy', 'django', 'piccolo']],
    [
      'the same, and the tables are in SQLite',
      ['must=inspectdb', 'database=sqlite'],
      ['sqlalchemy', 'django'],
    ],
    ['upserts, by a task queue on MariaDB', ['must=upsert', 'database=mariadb'], ['sqlalchemy', 'django']],
    ['Flask with Django’s migrations: nobody', ['framework=flask', 'migrations=own'], []],
  ] as const)('%s', ([, keys, expected]) => {
    expect(leftFor(...keys).stay.filter((id) => KNOWN.has(id))).toEqual(expected);
  });

  test('whoever goes, goes by a reason that leads to its proof', () => {
    for (const { key, verdicts } of answers.values())
      for (const [orm, { fit, says, path }] of verdicts) {
        if (fit === 'stays') continue;
        expect(says, `${key} ${orm}`).not.toBe('');
        const [address = '', fragment = ''] = path.split('#');
        if (fragment) expect(page(address)(`[id="${fragment}"]`).length, `${key} ${orm}`).toBeGreaterThan(0);
        else expect(() => page(address), `${key} ${orm}`).not.toThrow();
      }
  });

  test('each answer tells some ORM from another, or says a limit, or all have it', () => {
    for (const { key, verdicts } of answers.values()) expect(verdicts.size, key).toBe(orms.length);
  });
});

describe('the page', () => {
  const $ = page('/choose/');

  test('asks six to ten questions', () => {
    expect($('.chooser .question').length).toBeGreaterThanOrEqual(6);
    expect($('.chooser .question').length).toBeLessThanOrEqual(10);
  });

  test('has in its table, without scripts, what each answer makes of each ORM', () => {
    for (const { key, value, verdicts } of answers.values()) {
      if (key === `without=${value}`) continue;
      for (const [orm, { fit, says, on }] of verdicts) {
        const cell = $(`[data-key="${key}"] [data-orm="${orm}"]`);
        expect(cell.attr('data-fit'), key).toBe(fit);
        expect(cell.attr('data-on'), key).toBe(on && [...on].map((own) => own.join(':')).join(' '));
        expect(textOf(cell.text())).toContain(textOf(says.replaceAll('`', '')));
      }
    }
  });

  test('ends in a pair, one ORM or the comparison, and what stands around each: pages that are there', () => {
    const links = [...$('.who-left a')].map((link) => ($(link).attr('href') ?? '').split('#')[0] ?? '');
    expect(links).toContain('/compare/sqlalchemy-vs-django/');
    expect(links).toContain('/tools/alembic/');
    expect(links).toContain('/compare/sqlalchemy-vs-django/sheet/');
    for (const link of links) expect(() => page(link), link).not.toThrow();
  });

  test('leads from a framework to each stack with an ORM that stays, as content/stacks/ has them', () => {
    for (const { id, framework, orm } of library.stacks) {
      const ways = $(`[data-orm="${orm.id}"] a[data-stack][href="/stacks/${id}/"]`);
      const asked = $(`[data-key]`).filter((_, row) => textOf($(row).find('th').text()) === framework.name);
      // Who goes leads to its stack by the reason.
      const goes = asked.find(`[data-orm="${orm.id}"][data-fit=goes] > a[href="/stacks/${id}/"]`);
      expect(ways.length + goes.length, id).toBe(asked.length);
    }
    expect($('[data-fit=goes] [data-stack]')).toHaveLength(0);
    expect(
      $('.remain > .note a')
        .map((_, way) => $(way).attr('href'))
        .get(),
    ).toEqual(['/compare/', '/orms/', '/stacks/']);
  });
});
