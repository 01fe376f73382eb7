/** Reads `content/types/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubjectEntry } from '../content/model.ts';
import { Files } from '../files/files.ts';
import type { Memory } from '../files/memory.ts';
import { inOrder } from '../vocabulary/in-order.ts';
import type { Problem } from '../files/problem.ts';
import { readPackages } from './subjects.ts';
import type { CheckerEntry, TypesContent } from '../content/typing.ts';
import { PYTHON_RUN } from '../schemas/typing-evidence.ts';
import { FOLDER, isOfTypes } from '../content/typing-folder.ts';
import { readSubjectTypes } from './typing-setups.ts';
import { Checker, type Question, Questions } from '../schemas/typing.ts';

const CHECKERS = 'checkers';

/**
 * @param root path of the repository
 * @param subjects what `content/subjects/` holds
 * @param memory of an earlier reading
 * @returns what could be read, in its shown order, and what is wrong with the rest; never throws for bad content
 */
export function readTypes(
  root: string,
  subjects: ReadonlyMap<string, SubjectEntry>,
  memory?: Memory,
): { types: TypesContent; problems: Problem[] } {
  const files = new Files(root, memory);
  const types: TypesContent = { questions: new Map(), checkers: new Map(), subjects: new Map() };
  // A checkout without questions asks none, as those of tests do.
  if (!files.exists(FOLDER)) return { types, problems: [] };
  types.questions = readQuestions(files);
  types.checkers = readCheckers(files, root);
  for (const id of files.folders(FOLDER).filter((name) => name !== CHECKERS)) {
    if (subjects.has(id)) continue;
    // A subject whose own file has a problem is there, and is named there.
    if (files.exists(`content/subjects/${id}`)) {
      files.expect(`${FOLDER}/${id}`);
      continue;
    }
    const rule = `there is no subject "${id}"; known: ${[...subjects.keys()].join(', ')}`;
    files.problem(`${FOLDER}/${id}`, rule, `rename the folder, or add content/subjects/${id}`);
  }
  for (const subject of subjects.values()) {
    const folder = `${FOLDER}/${subject.id}`;
    const read = files.exists(folder) && readSubjectTypes(files, folder, subject, types);
    if (read) types.subjects.set(subject.id, read);
  }
  files.refuseStrays(isOfTypes);
  return { types, problems: files.problems };
}

function readQuestions(files: Files): Map<string, Question> {
  const file = `${FOLDER}/questions.yaml`;
  const questions = new Map<string, Question>();
  for (const question of files.yaml(file, Questions) ?? []) {
    if (questions.has(question.id))
      files.problem(file, `the id "${question.id}" is used twice`, 'rename one of them');
    questions.set(question.id, question);
  }
  return questions;
}

function readCheckers(files: Files, root: string): Map<string, CheckerEntry> {
  const entries = files.folders(`${FOLDER}/${CHECKERS}`).flatMap((id): [string, CheckerEntry][] => {
    const folder = `${FOLDER}/${CHECKERS}/${id}`;
    if (id === PYTHON_RUN)
      files.problem(folder, 'what Python does is written down under this name', 'rename the folder');
    const data = files.yaml(`${folder}/checker.yaml`, Checker);
    if (!data) return [];
    const configuration = files.text(`${folder}/${data.configuration}`, 'write it, empty if need be');
    if (configuration === undefined) return [];
    const entry = { id, data, configuration };
    if (data.package.registry === 'npm')
      return [[id, { ...entry, pin: npmPin(files, root, `${folder}/checker.yaml`, data.package.name) }]];
    const packages = readPackages(files, folder, `types/${id}`);
    return packages ? [[id, { ...entry, packages, pin: packages.lock }]] : [];
  });
  return inOrder(entries, ({ data }) => data.order);
}

/** One exact version among the devDependencies: the site is built without it. */
function npmPin(files: Files, root: string, file: string, name: string): string {
  const pin = pinsOf(join(root, 'package.json'))[name] ?? '';
  if (!/^\d+(\.\d+)+$/.test(pin))
    files.problem(
      file,
      `package.json does not pin one version of ${name}`,
      `npm install --save-dev --save-exact ${name}`,
    );
  return pin;
}

/** Of a package.json; none where there is none, or no JSON: npm says so itself. */
function pinsOf(path: string): Record<string, string> {
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { devDependencies?: Record<string, string> };
    return manifest.devDependencies ?? {};
  } catch {
    return {};
  }
}
