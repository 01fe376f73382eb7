/** A small checkout of its own for a test to break: tests/fixtures/checkout, and evidence that bears it out. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base } from 'vitest';
import { check } from '../../contract/check.ts';
import type { CaseFile, Packages, Question, SubjectEntry } from '../../contract/content/model.ts';
import { caseFilesOf, packagesOf, questionOf } from '../../contract/content/cases.ts';
import { readContent } from '../../contract/reading/content.ts';
import { opened, sealed } from '../../contract/files/digest.ts';
import { driverOf } from '../../contract/content/drivers.ts';
import { type Evidence, GENERATED, type Phase } from '../../contract/schemas/evidence.ts';
import { isBefore } from '../../contract/checks/status-against-run.ts';
import { LAB_VERSION, PYTHON } from '../../contract/content/lab.ts';
import { packageName } from '../../contract/content/pins.ts';
import type { Problem } from '../../contract/files/problem.ts';
import { evidenceFile, runOf } from '../../contract/content/run-files.ts';
import type { Database } from '../../contract/vocabulary/databases.ts';

const RAN_ON: Database[] = ['sqlite', 'postgresql'];

/** Of Pebble, as its requirements.in pin them. */
const VERSIONS: Record<string, string> = { compared: '1.0', '0.9': '0.9.3', '0.8': '0.8.3' };

const SERVERS: Record<Database, string> = { sqlite: '3.40.1', postgresql: '18.4', mariadb: '10.11.19' };

export interface Checkout {
  root: string;
  /** Replaces one text that must be there; in evidence as if the lab had seen the other. */
  edit(file: string, from: string, to: string): void;
  write(file: string, text: string | Uint8Array): void;
  /** Has one run say something else, as if the lab had seen it. */
  change(file: string, edit: (run: Evidence) => void): void;
  remove(path: string): void;
  /** Writes evidence that bears out the content as it is now, older releases included. */
  run(): void;
  /** What the build would print. */
  problems(): Problem[];
}

export const test = base.extend<{ checkout: Checkout }>({
  checkout: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), 'emitted-checkout-'));
    cpSync(join(import.meta.dirname, '../fixtures/checkout'), root, { recursive: true });
    const write = (file: string, text: string | Uint8Array): void => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    };
    const writeAll = (files: readonly File[]): void => {
      for (const [file, text] of files) write(file, text);
    };
    writeAll((asItIs ??= evidenceFor(root)));
    await use({
      root,
      write,
      run: () => {
        writeAll(evidenceFor(root));
      },
      edit: (file, from, to) => {
        const text = readFileSync(join(root, file), 'utf8');
        if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
        const now = text.replace(from, to);
        write(file, file.startsWith('evidence/') ? resealed(now) : now);
      },
      change: (file, edit) => {
        const evidence = opened(JSON.parse(readFileSync(join(root, file), 'utf8'))).said as Evidence;
        edit(evidence);
        write(file, JSON.stringify(sealed(evidence)));
      },
      remove: (path) => {
        rmSync(join(root, path), { recursive: true });
      },
      problems: () => check(root).problems,
    });
    rmSync(root, { recursive: true });
  },
});

/** The text of a file of evidence, with the digest of what it says now. */
export function resealed(text: string): string {
  return JSON.stringify(sealed(opened(JSON.parse(text)).said as object));
}

type File = readonly [file: string, text: string];

/** Evidence of the checkout before a test has changed anything, which is the same for each. */
let asItIs: File[] | undefined;

function evidenceFor(root: string): File[] {
  return runsFor(root).map((run) => [evidenceFile(runOf(run)), JSON.stringify(sealed(run))]);
}

function runsFor(root: string): Evidence[] {
  const { content } = readContent(root);
  return caseFilesOf(content).flatMap((source) => {
    const question = questionOf(content, source);
    const subject = content.subjects.get(source.subject);
    const packages = packagesOf(content, source);
    return question && subject && packages
      ? RAN_ON.filter((database) => source.databases.includes(database)).map((database) =>
          bearingOut(question, source, { subject, packages, database }),
        )
      : [];
  });
}

function bearingOut(
  { expected, trap, subjects }: Question,
  { kind, id, subject, flavour, release, script }: CaseFile,
  {
    subject: { data },
    packages,
    database,
  }: { subject: SubjectEntry; packages: Packages; database: Database },
): Evidence {
  const since = subjects[subject]?.since;
  const python = `${packages.python ?? PYTHON}.5`;
  const driver = driverOf(data, flavour, database);
  const locked = packages.locked?.get(packageName(driver ?? ''));
  const tooOld: Phase[] = isBefore(since, release)
    ? [
        {
          name: 'task',
          outcome: 'raised',
          error: { type: since.before[0] ?? '', message: 'not there yet' },
          statements: [],
        },
      ]
    : [];
  const phase = (name: Phase['name']): Phase => ({
    name,
    outcome: 'returned',
    result: expected,
    statements: [{ sql: 'SELECT name FROM author', parameters: [], kind: 'work', connection: 1 }],
  });
  return {
    generated: GENERATED,
    [kind]: id,
    subject,
    ...(release !== undefined && { release }),
    flavour,
    database,
    script: script.name,
    sha256: script.sha256,
    lock: packages.lock,
    lab: LAB_VERSION,
    versions: {
      python,
      subject: data.package === null ? python : (VERSIONS[release ?? 'compared'] ?? ''),
      driver: driver === undefined ? null : [driver, locked].filter(Boolean).join(' '),
      server: SERVERS[database],
    },
    phases: tooOld.length > 0 ? tooOld : trap ? [phase('naive'), phase('task')] : [phase('task')],
  };
}
