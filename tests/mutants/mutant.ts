/** One thing wrong, or odd, with a checkout. */
import type { Copy } from './copy.ts';

export interface Refused {
  what: string;
  change: (copy: Copy) => unknown;
  /** The files that errors name, and what they say of each. */
  finds: { file: string; says: string | RegExp }[];
}

/** @param says words of the rule that it breaks; with a field, `field: rule` */
export function refused(
  what: string,
  file: string,
  says: string | RegExp,
  change: (copy: Copy) => unknown,
): Refused {
  return { what, change, finds: [{ file, says }] };
}

/** Several at once, which have nothing to do with each other: it takes the time of one. */
export function together(what: string, mutants: readonly Refused[]): Refused {
  return {
    what,
    change: (copy) => {
      for (const { change } of mutants) change(copy);
    },
    finds: mutants.flatMap(({ finds }) => finds),
  };
}

/** Files of the real content and evidence that mutants change, one of each kind. */
export const AT = {
  subject: 'content/subjects/django/subject.yaml',
  pins: 'content/subjects/django/requirements.in',
  lock: 'content/subjects/django/requirements.txt',
  models: 'content/subjects/django/models.py',
  release: 'content/subjects/django/releases/5.1',
  domain: 'content/domain/rows.py',
  section: 'content/tasks/writing/section.yaml',
  task: 'content/tasks/writing/upsert/task.mdx',
  sample: 'content/tasks/writing/upsert/django.py',
  trap: 'content/tasks/loading/n-plus-one',
  group: 'content/features/async/group.yaml',
  feature: 'content/features/async/async-queries/feature.yaml',
  probe: 'content/features/async/async-queries/django.py',
  claims: 'content/claims/beyond-django.yaml',
  article: 'content/articles/beyond-django.mdx',
  questions: 'content/types/questions.yaml',
  checker: 'content/types/checkers/mypy/checker.yaml',
  checks: 'content/types/django/checks.py',
  expected: 'content/types/django/expected.yaml',
  setup: 'content/types/django/setups/django-stubs/setup.yaml',
  run: 'evidence/tasks/upsert/django.async.sqlite.json',
  trapRun: 'evidence/tasks/n-plus-one/django.sync.sqlite.json',
  report: 'evidence/types/django.plain.mypy.json',
  typesRun: 'evidence/types/django.plain.python.json',
  changes: 'evidence/changes/2026-11-21.json',
} as const;

/** A file of each kind, none of which has to be read before another is. */
export const KINDS = [
  'content/subjects/django/subject.yaml',
  'content/subjects/flask/requirements.in',
  'content/subjects/alembic/requirements.txt',
  'content/subjects/sqlalchemy/models.py',
  'content/subjects/sqlalchemy/releases/2.0/release.yaml',
  'content/subjects/sqlalchemy/releases/1.4/requirements.in',
  'content/domain/rows.py',
  'content/tasks/windows/section.yaml',
  'content/tasks/writing/upsert/task.mdx',
  'content/tasks/writing/create/sqlalchemy.py',
  'content/features/health/group.yaml',
  'content/features/async/async-queries/feature.yaml',
  'content/features/writing/bulk-insert/sqlalchemy.py',
  'content/claims/beyond-django.yaml',
  'content/articles/beyond-django.mdx',
  'content/types/questions.yaml',
  'content/types/checkers/mypy/checker.yaml',
  'content/types/checkers/ty/ty.toml',
  'content/types/sqlalchemy/checks.py',
  'content/types/tortoise/expected.yaml',
  'content/types/piccolo/setups/plain/setup.yaml',
  'evidence/tasks/upsert/sql.sync.sqlite.json',
  'evidence/features/async-queries/piccolo.async.sqlite.json',
  'evidence/claims/sqlalchemy-models-run/sqlalchemy.async.sqlite.json',
  'evidence/types/django.plain.mypy.json',
  'evidence/types/django.plain.python.json',
];
