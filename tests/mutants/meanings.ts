/** Files that are whole, and say what can't be, or no more what they said. */
import { BLANKS } from '../../contract/content/blanks.ts';
import type { Copy } from './copy.ts';
import { AT, KINDS, refused, type Refused, together } from './mutant.ts';

const ADDRESS = 'must be an address such as';
const ADDRESS_OR_NOT = /must be an address/;
const NO_FIELD = 'there is no such field';
const EMPTY = 'must not be empty';
const AGAIN = 'another script ran';

/** One field says something else; undefined: it is gone. */
const FIELDS: [file: string, path: string, value: unknown, says: string | RegExp][] = [
  [AT.subject, 'homepage', 'javascript:alert(1)', ADDRESS],
  [AT.subject, 'homepage', 'JavaScript:alert(1)//https://example.org/', ADDRESS],
  [AT.subject, 'documentation', 'java\tscript:alert(1)', ADDRESS],
  [AT.subject, 'repository', 'data:text/html,x', ADDRESS],
  [AT.subject, 'repository', '//example.org/', ADDRESS],
  [AT.subject, 'homepage', 'https:example.org', ADDRESS],
  [AT.subject, 'homepage', 'www.djangoproject.com', ADDRESS],
  [AT.checker, 'homepage', 'vbscript:x', ADDRESS],
  [AT.setup, 'source.url', 'file:///etc/passwd', ADDRESS],
  [AT.claims, 'source.url', 'javascript:alert(1)', ADDRESS],
  [AT.subject, 'homepage', 'https://github.com@evil.example/', 'must be an address without a user'],
  [AT.subject, 'homepage', 'https://a:b@evil.example/', 'must be an address without a user'],
  [AT.subject, 'homepage', 'https://example.org/a b', 'must be an address without a user'],
  [AT.subject, 'documentation', 'https://example.org/\n<script>', 'must be an address without a user'],
  [AT.subject, 'documentation', 'https:\\\\evil.example\\x', ADDRESS_OR_NOT],
  [AT.subject, 'repository', 'https://exаmple.org/', 'must be an address without a user'],
  [AT.subject, 'homepage', 'http://localhost/', 'must be an address with the name of a host'],
  [AT.subject, 'homepage', 'http://2130706433/', 'must be an address with the name of a host'],
  [AT.subject, 'homepage', 'https://djangoproject/', 'must be an address with the name of a host'],
  [AT.setup, 'source.checked', '0001-01-01', 'must not be before 1991-02-20'],
  [AT.task, 'title', 'a \ue000 b', 'holds the character U+E000'],
  [AT.task, 'title', '\u2800', 'holds the character U+2800'],
  [
    AT.task,
    'answer',
    'nobody has looked yet, but it will be done before long.',
    /^answer: this is what npm run new wrote/,
  ],
  [AT.subject, 'licence', 'Pony', 'must be an SPDX identifier'],
  [AT.subject, 'licence', 'MIT AND', 'must be an SPDX identifier'],
  [AT.subject, 'colour.light', '#fbfaf5', /^colour.light: its contrast with #\w+ is 1\.\d+/],
  [AT.subject, 'colour.dark', '#131311', /^colour.dark: its contrast with #\w+ is 1\.\d+/],
  [AT.subject, 'colour.dark', '#77736a', /^colour.dark: its contrast/],
  [AT.subject, 'databases.postgresql.drivers.async', 'asyncpg', 'does not lock it'],
  [AT.subject, 'tagline', 'one\ttwo', 'must be one line'],
  [AT.task, 'answer', 'Nobody has looked yet.', 'it has 22 characters, and 40 are the fewest'],
  [AT.task, 'answer', BLANKS.task.answer, /^answer: this is what npm run new wrote/],
  [AT.task, 'question', BLANKS.task.question, /^question: this is what npm run new wrote/],
  [AT.task, 'title', 'New: upsert', /^title: this is what npm run new wrote/],
  [`${AT.trap}/task.mdx`, 'trap.title', BLANKS.task.trap, /^trap.title: this is what npm run new wrote/],
  [AT.feature, 'why', BLANKS.feature.why, /^why: this is what npm run new wrote/],
  [AT.feature, 'question', BLANKS.feature.question, /^question: this is what npm run new wrote/],
  [AT.article, 'description', BLANKS.article.description, /^description: this is what npm run new wrote/],
  [AT.claims, 'claims.0.about', ['alembic'], /evidence.0.run: the claim is not about sqlalchemy/],
  [
    AT.claims,
    'claims.0.evidence.0',
    { source: { url: 'https://example.org/', version: '1', checked: '2099-01-01' } },
    /checked: must not be in the future/,
  ],
  [AT.run, 'versions.python', '2.7.18', /^versions.python: it must be a Python 3.13/],
  [AT.run, 'versions.server', '99.9', /^versions.server: \d+ runs are on SQLite 3/],
  [AT.run, 'versions.driver', 'aiosqlite 1.0', /^versions.driver: it must be/],
  [AT.run, 'lab', 0, /^lab: it must be/],
  [AT.run, 'lab', 99, /^lab: it must be/],
  [AT.report, 'lab', 99, /^lab: it must be/],
  [AT.report, 'versions.checker', '9.9', /^versions.checker: it must be/],
  [AT.report, 'versions.python', '3.99.1', /^versions.python: it must be a Python/],
  [AT.subject, 'kind', 'gem', /^kind: /],
  [AT.subject, 'order', 1.5, /^order: /],
  [AT.subject, 'order', 1e20, 'a number as large as this loses digits'],
  [AT.subject, 'order', Infinity, /^order: /],
  [AT.subject, 'colour.light', 'red;} body {display:none', 'must be a colour'],
  [AT.subject, 'python', '>=3.12"\nimport os', /^python: must be such as/],
  [AT.subject, 'flavours', ['async', 'async'], 'must not name one twice'],
  [AT.subject, 'flavours', ['later'], /^flavours.0: /],
  [AT.subject, 'tagline', 'word '.repeat(40), /^tagline: Too big/],
  [AT.subject, 'works_with', ['pony'], 'there is no subject "pony"'],
  [AT.subject, 'databases.mysql', { drivers: {} }, /^databases.mysql: /],
  [AT.subject, 'databases.sqlite', undefined, 'every database needs'],
  [AT.subject, 'databases.sqlite.drivers.threaded', 'x', /^databases/],
  [AT.subject, 'nmae', 'Django', NO_FIELD],
  [`${AT.release}/release.yaml`, 'released', '2024-02-30', 'Invalid ISO date'],
  [`${AT.release}/release.yaml`, 'released', '7 August 2024', 'Invalid ISO date'],
  [`${AT.release}/release.yaml`, 'python', '2.7', /^python: /],
  [AT.section, 'asks', 'tool', /^asks: /],
  [AT.section, 'title', 7, /^title: /],
  [AT.task, 'title', '', EMPTY],
  [AT.task, 'title', ' \u200b ', 'holds the character U+200B'],
  [AT.task, 'title', ' \u3164 ', 'holds the character U+3164'],
  [AT.task, 'title', 'one\n\ntwo', 'must be one line'],
  [AT.task, 'title', 'x'.repeat(71), /^title: Too big/],
  [AT.task, 'title', 'a \0 b', 'it holds the character U+0000'],
  [AT.task, 'subjects.pony', { status: 'native' }, 'there is no subject "pony"'],
  [AT.task, 'subjects.alembic', { status: 'native' }, /"alembic" is no ORM/],
  [AT.task, 'subjects.piccolo.status', 'nice', /^subjects.piccolo.status: /],
  [AT.task, 'subjects.piccolo.status', 'partial', /needs "note"/],
  [AT.task, 'subjects.piccolo.status', 'inapplicable', /needs "reason"/],
  [AT.task, 'subjects.piccolo.databases', { oracle: { status: 'missing' } }, /oracle/],
  [AT.task, 'subjects.django.since.release', '9.9', 'this is none of them'],
  [AT.task, 'subjects.django.since.before', ['not an exception'], 'must be the name of an exception'],
  [AT.task, 'terms.pony', ['insert'], 'there is no subject "pony"'],
  [AT.task, 'terms.piccolo', [], /^terms.piccolo: /],
  [AT.task, 'terms.piccolo', ['a', 'a'], 'must not name one twice'],
  [AT.task, 'artifacts', ['../../../etc/passwd'], 'must be a pattern of files in the folder'],
  [AT.task, 'artifacts', ['/etc/passwd'], 'must be a pattern of files in the folder'],
  [AT.task, 'expected', 12345678901234567890n, 'a number as large as this loses digits'],
  [AT.task, 'expected', NaN, 'must be text, a number'],
  [AT.group, 'order', 'first', /^order: /],
  [AT.feature, 'task', 'create', 'and never both'],
  [AT.feature, 'tasks', ['gone'], 'there is no task "gone"'],
  [AT.feature, 'why', 'As [a task](/tasks/upsert/) shows.', 'must be plain text'],
  [AT.feature, 'subjects', undefined, 'and never both'],
  [AT.feature, 'databases', ['oracle'], /^databases.0: /],
  [AT.feature, 'databases', [], /^databases: /],
  [AT.feature, 'subjects.sql', { status: 'native' }, 'nothing backs it'],
  [
    AT.feature,
    'subjects.piccolo.source',
    { url: 'https://example.org/', version: '1', checked: 'today' },
    /checked: /,
  ],
  [AT.claims, 'source.published', '2026-04-31', 'Invalid ISO date'],
  [AT.claims, 'claims', [], 'a source has at least one claim'],
  [AT.claims, 'claims.0.id', '../../escape', /must be kebab-case/],
  [AT.claims, 'claims.1.id', 'sqlalchemy-models-run', 'is the anchor of one claim'],
  [AT.claims, 'claims.0.verdict', 'perhaps', /verdict: /],
  [AT.claims, 'claims.0.about', ['pony'], 'there is no subject "pony"'],
  [AT.claims, 'claims.0.evidence', [], 'needs evidence'],
  [AT.claims, 'claims.0.evidence.1', { task: 'gone' }, 'there is no task "gone"'],
  [AT.article, 'published', '2026-13-01', 'Invalid ISO date'],
  [AT.article, 'tasks', ['gone'], 'there is no task "gone"'],
  [AT.article, 'orms', ['django', 'flask'], 'there is no ORM "flask"'],
  [AT.article, 'tasks', ['upsert', 'upsert'], 'must not name one twice'],
  [AT.article, 'slug', 'another', NO_FIELD],
  [AT.questions, '1.id', 'row-list', 'is used twice'],
  [AT.questions, '1.id', 'constructor', 'must be another word'],
  [AT.checker, 'configuration', '../../../../package.json', 'must be the name of a file'],
  [AT.checker, 'configuration', '/etc/passwd', 'must be the name of a file'],
  [AT.checker, 'package.registry', 'conda', /^package.registry: /],
  [AT.expected, 'types.column', undefined, /no type for the question "column"/],
  [AT.expected, 'types.unasked', ['int'], /no question "unasked"/],
  [AT.setup, 'checkers', ['mypy', 'pyre'], 'there is no type checker "pyre"'],
  [AT.setup, 'packages_of', 'nowhere', /requirements.in is not there/],

  [AT.run, 'phases', [], /^phases: /],
  [AT.run, 'phases.0.name', 'before', /^phases.0.name: /],
  [AT.run, 'phases.0.outcome', 'exploded', /^phases.0/],
  [AT.run, 'phases.0.result', ['other rows'], 'task() returned something else than expected'],
  [AT.run, 'phases.0.result', 1e17, 'loses digits'],
  [AT.run, 'phases.0.statements.0.sql', 'a \0 b', 'it holds the character U+0000'],
  [AT.run, 'phases.0.statements.0.sql', 'a \ud800 b', 'it holds the character U+D800'],
  [AT.run, 'phases.0.statements.0.kind', 'play', /^phases.0.statements.0.kind: /],
  [AT.run, 'phases.0.statements.0.connection', 0, /^phases.0.statements.0.connection: /],
  [AT.run, 'phases.0.statements', 'SELECT 1', /^phases.0.statements: /],
  [AT.run, 'sha256', '0'.repeat(64), AGAIN],
  [AT.run, 'sha256', 'short', /^sha256: /],
  [AT.run, 'lock', '0'.repeat(64), 'it ran with other packages'],
  [AT.run, 'script', 'another.py', 'it must be upsert.django.py'],
  [AT.run, 'versions.subject', '1.0', /^versions.subject: it must be/],
  [AT.run, 'generated', 'by hand', /^generated: /],
  [AT.run, 'feature', 'upsert', 'and never of two'],
  [AT.run, 'task', undefined, 'a run is of a task'],
  [AT.run, 'task', '../../escape', /must be kebab-case/],
  [AT.run, 'task', 'create', 'the run inside belongs in'],
  [AT.run, 'subject', 'pony', 'the run inside belongs in'],
  [AT.run, 'release', '5.1', 'the run inside belongs in'],
  [AT.report, 'sha256', '0'.repeat(64), 'other files were checked'],
  [AT.report, 'lock', '0'.repeat(64), 'it ran with other packages'],
  [AT.report, 'pin', 'another', 'than is now pinned'],
  [AT.report, 'revealed.column', undefined, 'the question has no answer'],
  [AT.report, 'caught', {}, 'the question has no answer'],
  [AT.report, 'elsewhere.0.line', 0, /^elsewhere.0.line: /],
  [AT.report, 'checker', 'ty', 'the report inside belongs in'],
  [AT.typesRun, 'returned.column', 7, /^returned.column: /],
];

/** Characters that nobody sees, or that turn others around. */
const UNSEEN = [
  '\u202e',
  '\u2066',
  '\u200f',
  '\u061c',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u2028',
  '\u{e0041}',
];

/** Days that have not come. */
const FUTURE: [file: string, path: string][] = [
  [`${AT.release}/release.yaml`, 'released'],
  [AT.setup, 'source.checked'],
  [AT.claims, 'source.published'],
  [AT.article, 'published'],
];

/** What a hand changes in evidence, and leaves its digest as it is. */
const BY_HAND: [what: string, file: string, from: string | RegExp, to: string][] = [
  ['another statement', AT.run, '"sql": "', '"sql": "SELECT 42; '],
  ['a parameter', AT.run, /"parameters": \[/, '"parameters": ["1",'],
  ['work called chatter', AT.run, '"kind": "work"', '"kind": "chatter"'],
  ['another connection', AT.run, '"connection": 1', '"connection": 2'],
  ['another patch of Python', AT.run, /"python": "3\.13\.\d+/, '"python": "3.13.99'],
  ['another patch of the server', AT.run, /"server": "3\./, '"server": "3.9'],
  [
    'a mistake that nobody caught',
    'evidence/types/django.plain.pyright.json',
    /"mistake": \[\n[^]*?\n {6}\]/,
    '"mistake": []',
  ],
  ['a report of another line', AT.report, /"line": \d+/, '"line": 999'],
  ['a message', AT.typesRun, /"message": "[^"]*/, '"message": "Nothing'],
  [
    'an exception',
    'evidence/claims/sqlalchemy-models-run/sqlalchemy.async.sqlite.json',
    /"message": "[^"]*/,
    '"message": "anything at all',
  ],
  ['one digit of the digest', AT.run, /"digest": "./, '"digest": "g'],
  ['no digest', AT.run, /,\s*"digest": "[^"]*"/, ''],
  ['a count of what changed', AT.changes, /"same": \d+/, '"same": 1'],
];

/** Where another file is named than the one that changed, or more than one field changes. */
const OTHERS: Refused[] = [
  ...UNSEEN.map((character) => {
    const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

    return together(
      `${name} in every kind of file`,
      KINDS.map((file) =>
        refused(name, file, new RegExp(`line \\d+ holds the character ${name.replace('+', '\\+')}`), (copy) =>
          copy.edit(file, /(?<=[a-z])(?=[a-z])/, character),
        ),
      ),
    );
  }),
  ...['\\u202e', '\\ufeff'].map((escape) =>
    together(`${escape} as an escape`, [
      refused(escape, AT.run, /^phases\S+: it holds the character U\+/, (copy) =>
        copy.edit(AT.run, '"sql": "', `"sql": "${escape}`),
      ),
      refused(escape, AT.subject, /^name: it holds the character U\+/, (copy) =>
        copy.edit(AT.subject, /^name: .*/m, `name: "D${escape}jango"`),
      ),
    ]),
  ),
  refused('U+202E as an entity of Markdown', AT.task, /line \d+ holds the character U\+202E/, (copy) =>
    copy.append(AT.task, '\n\nA &#x202E;word.\n'),
  ),
  ...FUTURE.map(([file, path]) =>
    refused(`${file}: ${path} in 2099`, file, `${path}: must not be in the future; today is`, (copy) =>
      copy.set(file, path, '2099-01-01'),
    ),
  ),
  refused(
    'a record of a day to come',
    'evidence/changes/2099-01-01.json',
    'date: must not be in the future',
    (copy) => {
      copy.rename(AT.changes, 'evidence/changes/2099-01-01.json');
      copy.set('evidence/changes/2099-01-01.json', 'date', '2099-01-01');
    },
  ),
  ...BY_HAND.map(([what, file, from, to]) =>
    refused(`by hand: ${what}`, file, /^digest: /, (copy) => copy.edit(file, from, to)),
  ),
  refused('by hand: a result and what is expected alike', AT.run, /^digest: .*changed by hand/, (copy) => {
    const { phases } = JSON.parse(copy.text(AT.run)) as { phases: { result: unknown }[] };
    copy.set(AT.task, 'expected', [['Homer', 'GR']]);
    copy.edit(
      AT.run,
      JSON.stringify(phases[0]?.result, null, 2).replaceAll('\n', '\n      '),
      '[["Homer", "GR"]]',
    );
  }),
  ...[AT.run, AT.report, AT.typesRun, AT.changes].map((file) =>
    refused(`${file}: a name twice`, file, /^generated: .*this name stands twice/, (copy) =>
      copy.edit(file, '"generated": ', '"generated": "By me", "generated": '),
    ),
  ),
  together(
    'phases of two ORMs exchanged',
    exchanged(
      'evidence/tasks/upsert/django.async.sqlite.json',
      'evidence/tasks/upsert/tortoise.async.sqlite.json',
    ),
  ),
  together(
    'phases of two databases exchanged',
    exchanged(
      'evidence/tasks/upsert/django.async.postgresql.json',
      'evidence/tasks/upsert/django.async.mariadb.json',
    ),
  ),
  refused(
    'a task that sent nothing',
    AT.run,
    /phases: task\(\) returned its rows, and no statement/,
    (copy) => copy.set(AT.run, 'phases.0.statements', []),
  ),
  refused(
    'a task whose work is called chatter',
    AT.run,
    /no statement that SQLite logged did any work/,
    (copy) => {
      const { phases } = JSON.parse(copy.text(AT.run)) as { phases: { statements: object[] }[] };
      const statements = phases[0]?.statements.map((statement) => ({ ...statement, kind: 'chatter' }));
      copy.set(AT.run, 'phases.0.statements', statements);
    },
  ),
  refused('two tasks with one title', AT.task, /^title: .* has this title too/, (copy) => {
    copy.set(AT.task, 'title', 'Create  A row');
    copy.set('content/tasks/writing/create/task.mdx', 'title', 'create a row');
  }),
  refused(
    'two features with one title',
    'content/features/async/gather-in-transaction/feature.yaml',
    /^title: .* has this title too/,
    (copy) => {
      copy.set(AT.feature, 'title', 'Async');
      copy.set('content/features/async/gather-in-transaction/feature.yaml', 'title', 'async');
    },
  ),
  refused(
    'a colour that is nearly that of another',
    'content/subjects/piccolo/subject.yaml',
    /colour.light: it can’t be told from .*Django/,
    (copy) => {
      copy.set(AT.subject, 'colour.light', '#6b3fa0');
      copy.set('content/subjects/django/subject.yaml', 'order', 1);
    },
  ),
  refused('no baseline', 'content/subjects', 'and here it is none', (copy) =>
    copy.set('content/subjects/sql/subject.yaml', 'kind', 'orm'),
  ),
  refused('two baselines', 'content/subjects', 'sql and alembic', (copy) =>
    copy.set('content/subjects/alembic/subject.yaml', 'kind', 'baseline'),
  ),
  refused('no ORM', 'content/subjects', 'no subject has the kind "orm"', (copy) => {
    for (const id of ['sqlalchemy', 'django', 'tortoise', 'piccolo'])
      copy.set(`content/subjects/${id}/subject.yaml`, 'kind', 'admin');
  }),
  refused('a case that is gone', AT.run, 'content has no such case', (copy) => {
    copy.set(AT.task, 'subjects.django', undefined);
    copy.set(AT.task, 'terms.django', undefined);
    copy.remove(AT.sample);
    copy.remove('content/tasks/writing/upsert/django.sync.py');
    copy.set('content/articles/beyond-django.mdx', 'tasks', ['create']);
  }),
  refused('a package that nothing pins', AT.pins, 'it pins no Pony', (copy) =>
    copy.set(AT.subject, 'package', 'Pony'),
  ),
  refused('pins that pin nothing', AT.pins, 'does not pin one version', (copy) =>
    copy.edit(AT.pins, '==', '>='),
  ),
  refused('pins of another file', AT.pins, 'does not pin one version', (copy) =>
    copy.append(AT.pins, '-r x.txt\n'),
  ),
  refused('a pin that is not locked', AT.lock, 'it lacks pony', (copy) =>
    copy.append(AT.pins, 'pony==1.0\n'),
  ),
  refused('a lock that was not made anew', AT.lock, /it has version .* of django/, (copy) =>
    copy.edit(AT.pins, /^django==.*/im, 'django==99.9'),
  ),
  refused('a lock that was made anew', AT.run, 'it ran with other packages', (copy) =>
    copy.append(AT.lock, '# New\n'),
  ),
  refused('a changed sample', AT.run, AGAIN, (copy) => copy.append(AT.sample, '# New\n')),
  refused('changed models', AT.trapRun, AGAIN, (copy) => copy.append(AT.models, '\nNEW = 1\n')),
  refused('a changed title', AT.run, AGAIN, (copy) => copy.set(AT.task, 'title', 'Another title')),
  refused('changed checks', AT.report, 'other files were checked', (copy) =>
    copy.append(AT.checks, '# New\n'),
  ),
  refused('a changed configuration', AT.report, 'other files were checked', (copy) =>
    copy.append('content/types/checkers/mypy/mypy.ini', '# New\n'),
  ),
  refused('another status than the runs show', AT.run, 'status is missing, but the run succeeded', (copy) =>
    copy.set(AT.task, 'subjects.django', { status: 'missing', raises: 'KeyError' }),
  ),
  refused(
    'another exception than the runs raise',
    'evidence/claims/sqlalchemy-models-run/sqlalchemy.async.sqlite.json',
    /raised NameError/,
    (copy) => copy.set(AT.claims, 'claims.0.evidence.0.raises', 'KeyError'),
  ),
  refused('other rows than the runs returned', AT.run, 'something else than expected', (copy) =>
    copy.set(AT.task, 'expected', [['Homer', 'GR']]),
  ),
  refused('a run that ended after the naive part', AT.trapRun, 'ended before task() was called', (copy) => {
    const { phases } = JSON.parse(copy.text(AT.trapRun)) as { phases: unknown[] };
    copy.set(AT.trapRun, 'phases', phases.slice(0, 1));
  }),
  refused('a run with its task twice', AT.run, 'a run has each phase once', (copy) => {
    const { phases } = JSON.parse(copy.text(AT.run)) as { phases: unknown[] };
    copy.set(AT.run, 'phases', [...phases, ...phases]);
  }),
  refused('a type that nobody has judged', AT.expected, 'nobody has judged', (copy) =>
    copy.set(AT.report, 'revealed.column', 'Decimal128'),
  ),
  refused('a claim whose types changed', AT.claims, /says: /, (copy) => {
    for (const setup of ['plain', 'tortoise-orm-stubs'])
      for (const checker of ['mypy', 'pyright', 'ty'])
        copy.set(`evidence/types/tortoise.${setup}.${checker}.json`, 'revealed.nullable-column', 'Any');
  }),
  refused('regions without an end', AT.sample, 'has no "# endregion"', (copy) =>
    copy.edit(AT.sample, '# endregion', ''),
  ),
  refused('a region of 200,000 spaces', AT.run, AGAIN, (copy) =>
    copy.edit(AT.sample, '# region\n', `# region\n    x = ${' '.repeat(200_000)}1\n`),
  ),
  refused('a region of 20,000 lines', AT.sample, /at most are read at a glance/, (copy) =>
    copy.edit(AT.sample, '# region\n', `# region\n${'    x = 1\n'.repeat(20_000)}`),
  ),
  refused('an import of 100,000 spaces', AT.run, AGAIN, (copy) =>
    copy.edit(
      AT.sample,
      /^/,
      `import sys${' '.repeat(100_000)}, os\nfrom a import${' '.repeat(100_000)}(b) c\n`,
    ),
  ),
  refused('modules that import each other', AT.sample, 'in a circle', (copy) => {
    copy.edit(AT.models, /^/, 'from running import run\n');
    copy.edit('content/subjects/django/running.py', /^/, 'from models import Author\n');
  }),
  refused('a mark of no question', AT.checks, 'there is no question "nothing"', (copy) =>
    copy.edit(AT.checks, '# ask: column', '# ask: nothing'),
  ),
  refused('a mark with nothing below', AT.checks, 'no statement follows this mark', (copy) =>
    copy.append(AT.checks, '\n    # ask: column\n'),
  ),
  refused('a type with a fallback of no tuple', AT.expected, 'nobody has judged', (copy) =>
    copy.set(AT.report, 'revealed.column', `x, fallback=${'y'.repeat(5000)}`),
  ),
  refused('a type of two megabytes', AT.report, /bytes, and/, (copy) =>
    copy.set(AT.report, 'revealed.column', 'y'.repeat(1 << 21)),
  ),
  refused(
    'a package.json that is cut off',
    'content/types/checkers/pyright/checker.yaml',
    'does not pin one version',
    (copy) => copy.write('package.json', '{'),
  ),
];

/** The phases of two runs, each with the digest of its own. */
function exchanged(one: string, other: string): Refused[] {
  const phasesOf = (copy: Copy, file: string): string =>
    /"phases": [^]*(?=,\s*"digest")/.exec(copy.text(file))?.[0] ?? '';
  const change = (copy: Copy): void => {
    const [mine, theirs] = [phasesOf(copy, one), phasesOf(copy, other)];
    copy.edit(one, mine, theirs);
    copy.edit(other, theirs, mine);
  };
  return [refused(one, one, /^digest: /, change), refused(other, other, /^digest: /, () => undefined)];
}

export const meanings: Refused[] = [
  ...FIELDS.map(([file, path, value, says]) =>
    refused(`${file}: ${path}: ${shown(value)}`, file, says, (copy) => copy.set(file, path, value)),
  ),
  ...OTHERS,
];

function shown(value: unknown): string {
  const text =
    value === undefined ? 'gone' : typeof value === 'bigint' ? String(value) : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
