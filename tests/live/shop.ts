/**
 * A small checkout of its own for the lab to run: the plain-SQL subject, an ORM, without which there is
 * nothing to compare, and the tasks that a test writes into it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../contract/reading/content.ts';
import { adapters } from '../../lab/databases/index.ts';
import { type Options, runLab } from '../../lab/cases/lab.ts';
import type { Result } from '../../lab/cases/run-case.ts';
import { selectCases } from '../../lab/cases/select.ts';

const checkout = join(import.meta.dirname, '../..');

export interface Shop {
  root: string;
  /**
   * Adds a task whose one sample has this body; it must return 1.
   * @param more fields of its front matter
   */
  task(id: string, body: string, more?: string): void;
  remove(id: string): void;
  run(databases: string[], options?: Partial<Options>): Promise<Result[]>;
  close(): void;
}

export function openShop(): Shop {
  const root = mkdtempSync(join(tmpdir(), 'emitted-shop-'));
  for (const folder of ['content/domain', 'content/subjects/sql', 'content/subjects/piccolo']) {
    cpSync(join(checkout, folder), join(root, folder), { recursive: true });
  }
  const section = join(root, 'content/tasks/basics');
  mkdirSync(section, { recursive: true });
  writeFileSync(join(section, 'section.yaml'), 'title: Basics\norder: 1\n');
  return {
    root,
    task: (id, body, more = '') => {
      mkdirSync(join(section, id));
      writeFileSync(join(section, id, 'task.mdx'), FRONT_MATTER.replace('order: 1\n', `order: 1\n${more}`));
      writeFileSync(join(section, id, 'sql.py'), body);
    },
    remove: (id) => {
      rmSync(join(section, id), { recursive: true });
    },
    run: (databases, options) => {
      const { content } = readContent(root);
      const cases = selectCases(content, { ids: [], subjects: [], flavours: [], databases });
      const silent = { note: () => undefined, step: () => undefined };
      return runLab(content, cases, { root, check: false, force: false, adapters, ...options }, silent);
    },
    close: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What a lab that works for a shop writes down: where it works, and the process of each server that it has started. */
export interface LabState {
  folder: string;
  started: number[];
}

/** @returns undefined before it begins, and while it writes */
export function stateOf({ root }: Shop): LabState | undefined {
  const file = join(root, '.lab/running.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.endsWith('\n') ? (JSON.parse(text) as LabState) : undefined;
}

/** What still runs of a lab that worked in this folder: its arguments. Other labs may run scripts of the same name. */
export function runningIn(folder: string): string[] {
  return execFileSync('ps', ['-axo', 'args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder));
}

/** A sample that behaves: each test replaces the part that it is about. */
export function sample({ first = '', inTask = 'pass', last = 'run(task, [])' }): string {
  return `import os
import sqlite3
import subprocess
import sys
import time

from running import DATABASE_URL, execute, run

${first}


# region
def task():
    ${inTask}
    return execute("SELECT 1").fetchone()[0]


# endregion

${last}
`;
}

const FRONT_MATTER = `---
title: Count to one
question: Does it count?
answer: It does.
order: 1
terms: { sql: [SELECT] }
expected: 1
subjects: { sql: { status: native } }
---
`;
