/** Files and folders that are missing, misspelt, in the wrong place, or none. */
import { AT, KINDS, refused, type Refused, together } from './mutant.ts';

const MISSING = 'this file is missing';
const AGAIN = 'another script ran';
const LINK = 'this is a link or a device';
const NO_FILE = 'this is a folder, and a file belongs here';
const NO_FOLDER = 'this is a file, and a folder belongs here';
const STRAY = 'nothing reads it';

/** Of these it is found by looking what there is, so that nothing misses one. */
const FOUND = /models\.py|rows\.py|^content\/(claims|articles)|bulk-insert|\.toml|^evidence/;

/** What is gone, and the file that misses it. */
const GONE: [path: string, file: string, says: string | RegExp][] = [
  ['content', 'content', 'here must be a folder'],
  [AT.models, AT.run, AGAIN],
  [AT.domain, AT.trapRun, AGAIN],
  [AT.probe, AT.feature, 'nothing backs it'],
  ['content/types/checkers/ty/ty.toml', 'content/types/checkers/ty/ty.toml', MISSING],
  ['content/claims/beyond-django/sqlalchemy-models-run', AT.claims, 'there is no probe'],
  [
    'content/tasks/writing/upsert',
    'content/features/writing/upsert/feature.yaml',
    'there is no task "upsert"',
  ],
  ['content/types', AT.report, 'content/types/ has no such set-up'],
  ['content/features/async', 'evidence/features/async-queries/django.async.sqlite.json', 'has no such case'],
  ['evidence', AT.task, 'backs it'],
  ['evidence/types', AT.report, 'asks for it'],
  ['evidence/features/async-queries', AT.feature, 'backs it'],
  ['evidence/claims/sqlalchemy-models-run', AT.claims, 'the evidence is gone'],
];

/** Where a file stands in the place of a folder. */
const FILES: [path: string, says: string][] = [
  ['content', 'here must be a folder'],
  ['content/subjects', NO_FOLDER],
  ['content/subjects/django/releases', NO_FOLDER],
  ['content/domain', NO_FOLDER],
  ['content/tasks', NO_FOLDER],
  ['content/tasks/writing/delete', STRAY],
  ['content/features', NO_FOLDER],
  ['content/features/writing/delete', STRAY],
  ['content/claims', NO_FOLDER],
  ['content/articles', NO_FOLDER],
  ['content/types', NO_FOLDER],
  ['content/types/django/setups', NO_FOLDER],
  ['evidence', 'not JSON'],
  ['evidence/tasks', 'not JSON'],
  ['evidence/tasks/delete', 'not JSON'],
  ['evidence/types', 'not JSON'],
];

const LINKS: [path: string, to: string][] = [
  ['content/tasks/writing/again', 'upsert'],
  ['content/tasks/writing/create/up', '..'],
  ['content/tasks/writing/update/task.mdx', 'nowhere'],
  ['content/tasks/writing/upsert/django.py', '/etc/hostname'],
  ['content/articles/device.mdx', '/dev/zero'],
  ['content/subjects/pony', 'django'],
  ['content/types/django/setups/again', 'plain'],
  ['evidence/tasks/again', '..'],
  ['evidence/tasks/upsert/django.async.sqlite.json', 'django.sync.sqlite.json'],
  ['evidence/types/django.plain.mypy.json', '../tasks'],
];

const STRAYS = [
  'content/README.md',
  'content/snippets/one.py',
  'content/subjects/notes.txt',
  'content/subjects/django/models.py.orig',
  'content/subjects/django/releases/5.1/notes.md',
  'content/domain/rows.json',
  'content/tasks/writing/upsert/Task.mdx',
  'content/tasks/writing/upsert/django.txt',
  'content/features/async/async-queries/feature.yml',
  'content/claims/another.yml',
  'content/articles/another.md',
  'content/types/question.yaml',
  'content/types/django/setups/plain/mypy.cfg',
];

/** What got another name, and what is said of which. */
const RENAMED: [from: string, to: string, file: string, says: string | RegExp][] = [
  [
    'content/tasks/writing/upsert',
    'content/tasks/writing/Upsert',
    'content/tasks/writing/Upsert',
    'kebab-case',
  ],
  [AT.task, 'content/tasks/writing/upsert/TASK.MDX', AT.task, MISSING],
  [AT.sample, 'content/tasks/writing/upsert/Django.py', AT.sample, MISSING],
  [
    AT.sample,
    'content/tasks/writing/upsert/alembic.py',
    'content/tasks/writing/upsert/alembic.py',
    'asks for this',
  ],
  [AT.subject, 'content/subjects/django/Subject.yaml', AT.subject, MISSING],
  ['content/subjects/django', 'content/subjects/constructor', 'content/subjects/constructor', 'another word'],
  [
    AT.release,
    'content/subjects/django/releases/v5',
    'content/subjects/django/releases/v5',
    'two parts of a version',
  ],
  [
    AT.release,
    'content/subjects/django/releases/9.0',
    'content/subjects/django/releases/9.0',
    'not older than',
  ],
  [AT.article, 'content/articles/Über uns.mdx', 'content/articles/Über uns.mdx', 'kebab-case'],
  [AT.article, 'content/articles/beyond/django.mdx', 'content/articles', STRAY],
  [AT.claims, 'content/claims/Beyond Django.yaml', 'content/claims/Beyond Django.yaml', 'kebab-case'],
  [
    'content/types/checkers/mypy',
    'content/types/checkers/python',
    'content/types/checkers/python',
    'this name',
  ],
  ['content/types/django', 'content/types/pony', 'content/types/pony', 'there is no subject "pony"'],
  [
    AT.run,
    'evidence/tasks/upsert/django.async.oracle.json',
    'evidence/tasks/upsert/django.async.oracle.json',
    'belongs in',
  ],
  [AT.run, 'evidence/features/upsert/x.json', 'evidence/features/upsert/x.json', 'belongs in'],
  [AT.report, 'evidence/types/notes.txt', 'evidence/types/notes.txt', 'belongs in'],
];

/** What is there twice. */
const COPIED: [from: string, to: string, says: string][] = [
  [AT.task, 'content/tasks/loading/upsert/task.mdx', 'is taken by'],
  [AT.feature, 'content/features/admins/async-queries/feature.yaml', 'is taken by'],
  [AT.feature, 'content/features/async/create/feature.yaml', 'there is a task "create" too'],
  [AT.probe, 'content/claims/beyond-django/nothing/django.py', 'has no claim'],
  [AT.run, 'evidence/tasks/upsert/django.async.mariadb.json', 'belongs in'],
  [AT.report, 'evidence/types/django.plain.ty.json', 'belongs in'],
];

export const places: Refused[] = [
  ...GONE.map(([path, file, says]) => refused(`${path} is gone`, file, says, (copy) => copy.remove(path))),
  together(
    'files that are gone, of each kind that something asks for',
    KINDS.filter((file) => !FOUND.test(file)).map((file) =>
      refused(file, file, /this file is missing|asks for it/, (copy) => copy.remove(file)),
    ),
  ),
  together(
    'a folder in the place of a file, of each of those kinds and of evidence',
    KINDS.filter((file) => !FOUND.test(file) || file.startsWith('evidence/')).map((file) =>
      refused(file, file, NO_FILE, (copy) => copy.folder(file)),
    ),
  ),
  together(
    'a link to itself, of each kind',
    KINDS.map((file) =>
      refused(file, file, LINK, (copy) => copy.link(file, file.slice(file.lastIndexOf('/') + 1))),
    ),
  ),
  together(
    'links to elsewhere',
    LINKS.map(([path, to]) => refused(path, path, LINK, (copy) => copy.link(path, to))),
  ),
  ...FILES.map(([path, says]) =>
    refused(`a file in the place of ${path}/`, path, says, (copy) => copy.file(path)),
  ),
  together(
    'files that nothing reads',
    STRAYS.map((path) =>
      refused(path, path === 'content/snippets/one.py' ? 'content/snippets' : path, STRAY, (copy) =>
        copy.write(path, 'x'),
      ),
    ),
  ),
  ...RENAMED.map(([from, to, file, says]) =>
    refused(`${from} is called ${to}`, file, says, (copy) => copy.rename(from, to)),
  ),
  ...COPIED.map(([from, to, says]) =>
    refused(`${to} is a copy of ${from}`, to.replace(/\/nothing\/.*/, '/nothing'), says, (copy) =>
      copy.write(to, copy.text(from)),
    ),
  ),
];
