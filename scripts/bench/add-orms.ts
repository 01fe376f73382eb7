/**
 * Adds ORMs to a checkout that are copies of those it has: with names, colours and words of their own, and answers that
 * are others here and there, so that pages look as they would with so many.
 */
import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Document } from 'yaml';
import { sampleFiles } from '../../contract/content/sample-files.ts';
import { checkCounted } from '../../contract/checks/counted.ts';
import { caseFilesOf } from '../../contract/content/cases.ts';
import { readContent } from '../../contract/reading/content.ts';
import type { SubjectEntry } from '../../contract/content/model.ts';
import { anotherColour } from './orm-colours.ts';
import { copyRuns, sameCase } from './copy-run.ts';
import { editYaml } from './edit-yaml.ts';
import { inCode, inSql, type Speech } from './orm-speech.ts';
import { otherStanding } from './other-standing.ts';

interface Added extends Speech {
  id: string;
  name: string;
  tagline: string;
}

/** Names and SQL of as many lengths as ORMs have; what is told of them is made up. */
const ADDED: readonly Added[] = [
  {
    id: 'peewee',
    name: 'Peewee',
    tagline: 'Small. One file that was read by many.',
    table: (name) => `t${name.length % 3}`,
    verb: 'do',
  },
  {
    id: 'pony',
    name: 'Pony ORM',
    tagline: 'Generator expressions that are read as syntax trees and become SQL.',
    table: (name) => `${name.slice(0, 1)}-1`,
    verb: 'choose',
  },
  {
    id: 'sqlmodel',
    name: 'SQLModel',
    tagline: 'Models that validate and that are tables, in one class.',
    table: (name) => `${name}_1`,
    verb: 'exec',
  },
  {
    id: 'ormar',
    name: 'Ormar',
    tagline: 'Async only. Pydantic models with a query set in the manner of Django.',
    table: (name) => `gj${name.length}f0a_${name}`,
    verb: 'load',
  },
  {
    id: 'edgy',
    name: 'Edgy',
    tagline: 'An async ORM on SQLAlchemy’s core, with several tenants in mind.',
    table: (name) => `public_${name}s`,
    verb: 'query',
  },
  {
    id: 'prisma',
    name: 'Prisma Client Python',
    tagline: 'A client that is generated from a schema, over an engine that is written in Rust.',
    table: (name) => `Prisma${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    verb: 'find',
  },
];

export const MOST_ADDED = ADDED.length;

/**
 * @param root of a copy of the checkout: it is written to
 * @param count how many, at most `MOST_ADDED`
 */
export function addOrms(root: string, count: number): void {
  const { content } = readContent(root);
  const originals = [...content.subjects.values()].filter(({ data }) => data.kind === 'orm');
  const [first] = originals;
  if (!first) throw new Error(`${root} has no ORM that could be copied`);
  const colours = [...content.subjects.values()]
    .filter(({ data }) => data.kind === 'orm' || data.kind === 'baseline')
    .map(({ data }) => data.colour);
  const last = Math.max(...originals.map(({ data }) => data.order));
  const pairs = ADDED.slice(0, count).map((added, index) => ({
    added,
    original: originals[index % originals.length] ?? first,
  }));
  for (const [index, { added, original }] of pairs.entries()) {
    const colour = anotherColour(colours);
    colours.push(colour);
    cpSync(subjectFolder(root, original.id), subjectFolder(root, added.id), { recursive: true });
    editYaml(join(subjectFolder(root, added.id), 'subject.yaml'), (document) => {
      document.set('name', added.name);
      document.set('tagline', added.tagline);
      document.set('order', last + index + 1);
      document.set('colour', colour);
      document.delete('formerly');
    });
  }
  for (const file of globSync('content/{tasks/*/*/task.mdx,features/*/*/feature.yaml}', { cwd: root }))
    for (const { added, original } of pairs) answer(root, file, added, original);
  for (const { added, original } of pairs) copyEvidence(root, added, original);
  recount(root);
}

function subjectFolder(root: string, id: string): string {
  return join(root, 'content/subjects', id);
}

/** What the added ORM says where its original says something, and the code that bears it out. */
function answer(root: string, file: string, added: Added, original: SubjectEntry): void {
  const id = basename(dirname(file));
  const runs = editYaml(join(root, file), (document) => {
    const said = document.getIn(['subjects', original.id]);
    if (said === undefined) return false;
    const standing = (document.toJS() as { subjects: Record<string, Record<string, unknown>> }).subjects[
      original.id
    ];
    const own = otherStanding(standing ?? {}, {
      seed: `${added.id} at ${id}`,
      name: added.name,
      isTask: file.endsWith('.mdx'),
    });
    document.setIn(['subjects', added.id], document.createNode(own.standing));
    copyNames(document, added, original);
    return own.runs;
  });
  if (!runs) return;
  for (const name of sampleFiles(original).keys()) {
    const from = join(root, dirname(file), name);
    if (!existsSync(from)) continue;
    const to = join(dirname(from), name.replace(original.id, added.id));
    const packages = { from: original.id, to: added.id };
    writeFileSync(to, inCode(readFileSync(from, 'utf8'), added, packages));
  }
}

function copyNames(document: Document, added: Added, original: SubjectEntry): void {
  const fields = document.toJS() as Partial<Record<'terms' | 'ways', Record<string, unknown>>>;
  for (const field of ['terms', 'ways'] as const) {
    const own = fields[field]?.[original.id];
    if (own) document.setIn([field, added.id], own);
  }
}

function copyEvidence(root: string, added: Added, original: SubjectEntry): void {
  const cases = Map.groupBy(
    caseFilesOf(readContent(root).content).filter(({ kind }) => kind !== 'claim'),
    ({ kind, id }) => `${kind} ${id}`,
  );
  for (const own of cases.values())
    for (const copy of own.filter(({ subject }) => subject === added.id)) {
      const from = own.find((source) => source.subject === original.id && sameCase(source, copy));
      if (from) copyRuns(root, from, copy, (sql) => inSql(sql, added));
    }
}

/** Nobody reads the sentences again: they speak of fewer ORMs than there are now. */
function recount(root: string): void {
  for (const { file, field = '', remedy } of checkCounted(readContent(root).content)) {
    const count = Number(/counted: (\d+)$/.exec(remedy)?.[1]);
    editYaml(join(root, file), (document) => {
      const [kind, id] = field.split('.');
      if (kind !== 'claims') {
        document.set('counted', count);
        return;
      }
      const { claims } = document.toJS() as { claims: { id: string }[] };
      document.setIn(['claims', claims.findIndex((claim) => claim.id === id), 'counted'], count);
    });
  }
}
