/** Reads what one ORM has in `content/types/<subject>/`: the shop, the questions put to it, and the set-ups. */
import type { Packages, SubjectEntry } from '../content/model.ts';
import type { Files } from '../files/files.ts';
import { inOrder } from '../vocabulary/in-order.ts';
import { listInWords } from '../vocabulary/in-words.ts';
import { parsePin } from '../content/pins.ts';
import { readPackages } from './subjects.ts';
import { CHECKS, type SetupEntry, type SubjectTypes, type TypesContent } from '../content/typing.ts';
import { type Mark, marksOf } from '../content/typing-marks.ts';
import { Expected, Setup } from '../schemas/typing.ts';

const SETUPS = 'setups';

/** @returns undefined where expected.yaml or checks.py can't be read, which is a problem of `files` then */
export function readSubjectTypes(
  files: Files,
  folder: string,
  subject: SubjectEntry,
  types: TypesContent,
): SubjectTypes | undefined {
  const expectedFile = `${folder}/expected.yaml`;
  const expected = files.yaml(expectedFile, Expected);
  const checks = files.text(`${folder}/${CHECKS}`, 'write it; docs/add-a-type-checker.md says how');
  if (!expected || checks === undefined) return undefined;
  const marks = marksOf(checks);
  checkMarks(files, `${folder}/${CHECKS}`, marks, types);
  checkExpected(files, expectedFile, expected, types);
  const common = pythonFiles(files, folder);
  const entries = files.folders(`${folder}/${SETUPS}`).flatMap((id): [string, SetupEntry][] => {
    const own = `${folder}/${SETUPS}/${id}`;
    const file = `${own}/setup.yaml`;
    const data = files.yaml(file, Setup);
    const packages = data && readSetupPackages(files, folder, subject, { id, data });
    if (!data || !packages) return [];
    refuseUnknownCheckers(files, file, data, types);
    const names = [...types.checkers.values()].map((checker) => checker.data.configuration);
    const configurations = new Map(
      names
        .filter((name) => files.exists(`${own}/${name}`))
        .map((name) => [name, files.text(`${own}/${name}`, '') ?? '']),
    );
    const laidOut = new Map([...common, ...pythonFiles(files, own)]);
    // A set-up may have checks of its own, where its models need other code.
    const ownChecks = laidOut.get(CHECKS) ?? checks;
    const ownMarks = ownChecks === checks ? marks : marksOf(ownChecks);
    if (ownMarks !== marks) checkMarks(files, `${own}/${CHECKS}`, ownMarks, types);
    // Of the subject's own packages the rest are drivers.
    const pins = packages === subject ? packages.requirements.slice(0, 1) : packages.requirements;
    const named = pins.map((pin) => pin.split(/[[=]/, 1)[0] ?? '');
    const entry = { id, subject: subject.id, data, file, files: laidOut, configurations, packages, named };
    return [[id, { ...entry, marks: ownMarks }]];
  });
  if (entries.length === 0)
    files.problem(
      folder,
      'no set-up can be read',
      'add setups/plain/setup.yaml; docs/add-a-type-checker.md says how',
    );
  return { id: subject.id, setups: inOrder(entries, ({ data }) => data.order), expected, expectedFile };
}

/** Python files of a folder and of the packages in it, by their path in the folder. */
function pythonFiles(files: Files, folder: string): Map<string, string> {
  const packages = files.folders(folder).filter((name) => name !== SETUPS);
  const inside = [[], ...packages.map((name) => [name])];
  return new Map(
    inside.flatMap((part) =>
      files.names([folder, ...part].join('/'), '.py').map((name): [string, string] => {
        const path = [...part, name].join('/');
        return [path, files.text(`${folder}/${path}`, '') ?? ''];
      }),
    ),
  );
}

function readSetupPackages(
  files: Files,
  folder: string,
  subject: SubjectEntry,
  { id, data }: { id: string; data: Setup },
): Packages | undefined {
  const from = data.packages_of ?? id;
  const place = `${folder}/${SETUPS}/${from}`;
  if (!files.exists(`${place}/requirements.in`)) {
    if (data.packages_of === undefined) return subject;
    const rule = `${place}/requirements.in is not there`;
    files.problem(`${folder}/${SETUPS}/${id}/setup.yaml`, rule, 'correct packages_of');
    return undefined;
  }
  const packages = readPackages(files, place, `types/${subject.id}/${from}`);
  // The ORM that is checked is the one that is compared.
  const orm = parsePin(subject.requirements[0] ?? '');
  const own = packages?.requirements.flatMap((line) => parsePin(line) ?? []) ?? [];
  const same = own.some(({ name, version }) => name === orm?.name && version === orm.version);
  if (packages && orm && from === id && !same) {
    const rule = `it must pin ${orm.name}==${orm.version}, as content/subjects/${subject.id}/requirements.in does`;
    files.problem(
      `${place}/requirements.in`,
      rule,
      `correct it, then: npm run lab -- lock types/${subject.id}/${id}`,
    );
  }
  return packages;
}

function refuseUnknownCheckers(files: Files, file: string, { checkers }: Setup, types: TypesContent): void {
  for (const id of checkers.filter((checker) => !types.checkers.has(checker))) {
    const rule = `there is no type checker "${id}"; known: ${[...types.checkers.keys()].join(', ')}`;
    files.problems.push({
      file,
      field: 'checkers',
      value: id,
      rule,
      remedy: `correct it, or add content/types/checkers/${id}`,
    });
  }
}

/** Each question has one mark, and one for the code without the mistake where it asks for one. */
function checkMarks(files: Files, file: string, marks: Mark[], { questions }: TypesContent): void {
  for (const { question, from, to } of marks) {
    if (to < from) files.problem(file, `line ${from - 1}: no statement follows this mark`, 'write it there');
    if (questions.has(question)) continue;
    const rule = `line ${from - 1}: there is no question "${question}"; known: ${[...questions.keys()].join(', ')}`;
    files.problem(file, rule, 'correct the mark, or add it to content/types/questions.yaml');
  }
  for (const { id, kind } of questions.values()) {
    for (const wanted of kind === 'catches' ? (['ask', 'right'] as const) : (['ask'] as const)) {
      const found = marks.filter((mark) => mark.question === id && mark.kind === wanted);
      if (found.length === 1) continue;
      const lines = listInWords(found.map(({ from }) => String(from - 1)));
      const rule =
        found.length === 0
          ? `no "# ${wanted}: ${id}"`
          : `lines ${lines}: "# ${wanted}: ${id}" occurs more than once`;
      files.problem(file, rule, 'mark one statement');
    }
  }
}

function checkExpected(
  files: Files,
  file: string,
  { types, judged }: Expected,
  { questions }: TypesContent,
): void {
  const reveals = [...questions.values()].filter(({ kind }) => kind === 'reveals').map(({ id }) => id);
  for (const id of reveals.filter((question) => !(question in types))) {
    const rule = `no type for the question "${id}"`;
    files.problems.push({ file, field: `types.${id}`, rule, remedy: 'write the type one would want' });
  }
  for (const id of [...Object.keys(types), ...judged.map(({ question }) => question)]) {
    if (reveals.includes(id)) continue;
    const rule = `no question "${id}" reveals a type; those that do: ${reveals.join(', ')}`;
    files.problems.push({ file, field: id, rule, remedy: 'correct the id' });
  }
}
