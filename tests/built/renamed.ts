/**
 * A site of a small part of the content, on another host and below a path there, in which things were renamed, a day has
 * a record of changes that names what is gone, and whatever may be odd is odd (tests/mutants/accepted.ts). One build
 * serves all who look at any of this.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealed } from '../../contract/files/digest.ts';
import { readChanges } from '../../contract/reading/changes.ts';
import type { ChangeRecord } from '../../contract/schemas/changes.ts';
import { build } from '../../tools/astro.ts';
import { copyExcerpt } from '../excerpt.ts';
import { addFakePacks } from '../fake-packs.ts';
import { accepted } from '../mutants/accepted.ts';
import { Copy } from '../mutants/copy.ts';

export const SITE = 'https://orms.example.org';
export const BASE = '/emitted/';

/** What was renamed: the file that says so, the line after which, and how. */
const RENAMED: [file: string, after: string, line: string][] = [
  ['content/tasks/writing/upsert/task.mdx', '---\n', 'formerly: [insert-or-update, save-row]\n'],
  ['content/features/writing/update-returning/feature.yaml', '', 'formerly: [returning]\n'],
  ['content/articles/beyond-django.mdx', '---\n', 'formerly: [leaving-django]\n'],
  ['content/subjects/tortoise/subject.yaml', '', 'formerly: [tortoise-orm]\n'],
  ['content/subjects/alembic/subject.yaml', '', 'formerly: [alembic-tool]\n'],
  [
    'content/claims/beyond-django.yaml',
    '  - id: sqlalchemy-models-run\n',
    '    formerly: [an-older-claim]\n',
  ],
];

export function buildRenamed(): Promise<{ root: string; site: string }> {
  return build({ SITE, BASE }, change, copyExcerpt);
}

function change(root: string): void {
  // As the other excerpt has them, beside which it is laid.
  addFakePacks(root);
  const edit = (file: string, into: (text: string) => string): void => {
    writeFileSync(join(root, file), into(readFileSync(join(root, file), 'utf8')));
  };
  // Of an ORM with an answer to everything the backlog has nothing to say.
  edit('content/features/querying/empty-in-list/feature.yaml', (text) =>
    text.replace(/(\nsubjects:\n[^]*?\n  tortoise:).*(\n {4}.*)*/, '$1 { status: unknown }'),
  );
  for (const file of globSync('evidence/features/empty-in-list/tortoise*.json', { cwd: root }))
    rmSync(join(root, file));
  for (const [file, after, line] of RENAMED) edit(file, (text) => text.replace(after, after + line));
  mkdirSync(join(root, 'evidence/changes'), { recursive: true });
  const record = newRecord(root);
  writeFileSync(join(root, `evidence/changes/${record.date}.json`), JSON.stringify(sealed(record)));
  const copy = new Copy(root);
  for (const { change: makeOdd } of accepted) makeOdd(copy);
}

/** Of today: no record is of a day to come. */
function newRecord(root: string): ChangeRecord {
  const [known] = readChanges(root).changes;
  if (!known) throw new Error('there is no record to begin with');
  const gone = { phase: 'task', what: 'outcome', from: 'returned', to: '<Error & "more">' } as const;
  const place = { kind: 'task', id: 'upsert', subject: 'django', flavour: 'sync' } as const;
  return {
    ...known,
    date: new Date().toISOString().slice(0, 10),
    versions: [{ kind: 'package', name: 'django', from: '6.1.3', to: '6.2.0', runs: 2 }],
    added: [{ kind: 'feature', id: 'sings-and-dances', subjects: ['marble', 'django@6.1'], runs: 2 }],
    cases: [
      { ...place, databases: ['sqlite'], differs: [{ what: 'sql', phase: 'task' }] },
      { ...place, id: 'long-forgotten', databases: ['mariadb'], differs: [gone] },
    ],
    looks: { added: [], removed: [], asked: ['long-forgotten'], dropped: [], answers: [] },
  };
}
