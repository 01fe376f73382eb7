/** Reads `content/subjects/`: what is compared, its pins, its older releases, and the modules its cases import. */
import type { Files } from '../files/files.ts';
import type { Packages, ReleaseEntry, SubjectEntry, Modules, ModulesOf } from '../content/model.ts';
import { DocumentedNames } from '../schemas/documented-names.ts';
import { Release, Subject } from '../schemas/subject.ts';
import {
  comparedRelease,
  compareReleases,
  pinnedVersion,
  withOther,
  withRelease,
} from '../content/releases.ts';
import { inOrder } from '../vocabulary/in-order.ts';
import { ReleaseId } from '../vocabulary/fields.ts';
import type { SubjectKind } from '../vocabulary/subjects.ts';
import { listInWords } from '../vocabulary/in-words.ts';
import { BUILT_IN } from '../content/drivers.ts';
import { lockedVersions, packageName, parsePin } from '../content/pins.ts';
import { sha256 } from '../files/sha256.ts';

const FOLDER = 'content/subjects';

export function readSubjects(files: Files): Map<string, SubjectEntry> {
  const ids = files.folders(FOLDER);
  const entries = ids.flatMap((id): [string, SubjectEntry][] => {
    const folder = `content/subjects/${id}`;
    const data = files.yaml(`${folder}/subject.yaml`, Subject);
    // What a new task begins with: `npm run new` reads it.
    files.expect(`${folder}/template`);
    const packages = readPackages(files, folder, id);
    if (!data || !packages) return [];
    if (data.package !== null && pinnedVersion({ data, ...packages }) === undefined)
      files.problem(
        `${folder}/requirements.in`,
        `it pins no ${data.package}, whose version is shown`,
        'pin it',
      );
    const releases = readReleases(files, id, { data, ...packages });
    const others = readOthers(files, id, { data, ...packages });
    const documented = `${folder}/names.yaml`;
    const names = files.exists(documented) ? files.yaml(documented, DocumentedNames) : undefined;
    return [[id, { id, data, ...packages, releases, with: others, ...(names && { names }) }]];
  });
  const subjects = inOrder(entries, ({ data }) => data.order);
  // A subject whose own file has a problem may be the baseline.
  if (subjects.size === ids.length) checkKinds(files, subjects);
  for (const entry of subjects.values()) {
    const { id, data } = entry;
    checkDrivers(files, entry);
    for (const orm of data.works_with.filter((other) => !files.exists(`content/subjects/${other}`))) {
      files.problems.push({
        file: `content/subjects/${id}/subject.yaml`,
        field: 'works_with',
        value: orm,
        rule: `there is no subject "${orm}"; known: ${[...subjects.keys()].join(', ')}`,
        remedy: 'correct the name',
      });
    }
  }
  return subjects;
}

/** Pages measure the ORMs against the baseline, and there must be something to measure. */
function checkKinds(files: Files, subjects: ReadonlyMap<string, SubjectEntry>): void {
  const of = (kind: SubjectKind): string[] =>
    [...subjects.values()].filter(({ data }) => data.kind === kind).map(({ id }) => id);
  const baselines = of('baseline');
  const rule = `one subject has the kind "baseline", and here it is ${listInWords(baselines) || 'none'}`;
  if (baselines.length !== 1) files.problem(FOLDER, rule, 'correct "kind" in subject.yaml');
  if (of('orm').length === 0) files.problem(FOLDER, 'no subject has the kind "orm"', 'add an ORM');
}

/** Its scripts run on each database in each of its flavours, with a driver that its lock installs. */
function checkDrivers(files: Files, { id, data, ...packages }: SubjectEntry): void {
  const file = `${FOLDER}/${id}/subject.yaml`;
  for (const [database, support] of Object.entries(data.databases)) {
    if ('raises' in support) continue;
    const field = `databases.${database}.drivers`;
    for (const flavour of data.flavours) {
      const driver = support.drivers[flavour];
      if (driver === undefined) {
        const rule = `no driver is named for the flavour ${flavour}`;
        files.problems.push({ file, field, rule, remedy: 'name it, or say what the subject raises there' });
      } else if (!isLocked(packages, driver)) {
        const rule = `${packages.lockFile} does not lock it, so no script can import it`;
        const remedy = `correct the name, or pin it in ${FOLDER}/${id}/requirements.in, then: npm run lab -- lock ${id}`;
        files.problems.push({ file, field: `${field}.${flavour}`, value: driver, rule, remedy });
      }
    }
  }
}

function isLocked({ lock, locked }: Packages, driver: string): boolean {
  // That there is no lock is a problem of its own.
  return lock === '' || driver === BUILT_IN || locked?.has(packageName(driver)) === true;
}

type Compared = Pick<SubjectEntry, 'data'> & Packages;

function readReleases(files: Files, subject: string, compared: Compared): Map<string, ReleaseEntry> {
  const parent = `content/subjects/${subject}/releases`;
  const entries = files.folders(parent, 'release').flatMap((id): [string, ReleaseEntry][] => {
    const data = files.yaml(`${parent}/${id}/release.yaml`, Release);
    const packages = readPackages(files, `${parent}/${id}`, withRelease(subject, id));
    if (!data || !packages) return [];
    checkRelease(files, { id, packages, folder: `${parent}/${id}` }, compared);
    return [[id, { id, data, ...packages, ...(data.python && { python: data.python }) }]];
  });
  return new Map(entries.sort(([a], [b]) => compareReleases(a, b)));
}

/** "5.1 failed, 5.2 passed" is worth nothing where the folder 5.1 holds another release. */
function checkRelease(
  files: Files,
  { id, packages, folder }: { id: string; packages: Packages; folder: string },
  { data, ...own }: Compared,
): void {
  // A bad name is a problem already.
  if (!ReleaseId.safeParse(id).success) return;
  const pinned = comparedRelease({ data, ...packages });
  // A line that pins no one version is a problem already.
  if (pinned !== id && packages.requirements.every(parsePin)) {
    const found = pinned ?? `no ${data.package ?? 'package of its own'}`;
    const rule = `the folder is called ${id}, and this pins ${found}`;
    files.problem(`${folder}/requirements.in`, rule, `pin a ${id} of it, or rename the folder`);
  }
  const compared = comparedRelease({ data, ...own });
  if (compared === undefined || compareReleases(id, compared) < 0) return;
  const rule = `${id} is not older than ${compared}, which is compared`;
  files.problem(folder, rule, 'delete the folder; its cases run on the compared release anyway');
}

/** Its own pins with another package's: a case that needs that runs on the same releases as all the others. */
function readOthers(files: Files, subject: string, { requirements }: Compared): Map<string, Packages> {
  const parent = `content/subjects/${subject}/with`;
  return new Map(
    files.folders(parent).flatMap((other): [string, Packages][] => {
      const packages = readPackages(files, `${parent}/${other}`, withOther(subject, other));
      if (!packages) return [];
      const file = `${parent}/${other}/requirements.in`;
      for (const pin of requirements.filter((own) => !packages.requirements.includes(own)))
        files.problem(
          file,
          `it lacks "${pin}", which ${subject} pins`,
          `add it, then: npm run lab -- lock ${withOther(subject, other)}`,
        );
      if (packages.requirements.every((pin) => requirements.includes(pin)))
        files.problem(
          file,
          `it pins what ${subject} pins, and nothing else`,
          'pin what its cases need, or delete the folder',
        );
      return [[other, packages]];
    }),
  );
}

/** @param name what `npm run lab -- lock` calls them */
export function readPackages(files: Files, folder: string, name: string): Packages | undefined {
  const file = `${folder}/requirements.in`;
  const lockFile = `${folder}/requirements.txt`;
  const text = files.text(file, 'list the direct dependencies, each pinned with ==');
  const lock = files.text(lockFile, `make it with: npm run lab -- lock ${name}`);
  if (text === undefined) return undefined;
  const requirements = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  for (const pin of requirements.filter((line) => !parsePin(line))) {
    const remedy = `write name==version, then: npm run lab -- lock ${name}`;
    files.problem(file, `"${pin}" does not pin one version`, remedy);
  }
  const { locked, ...hash } = files.recall(
    `lock ${lockFile}`,
    () => [lock],
    () => ({ locked: lockedVersions(lock ?? ''), lock: lock === undefined ? '' : sha256(lock) }),
  );
  if (lock !== undefined) checkLock(files, { file, lockFile, name }, requirements, locked);
  // Without its lock it is there all the same: `npm run lab -- lock` makes one for what it finds here.
  return { requirements, lockFile, ...hash, locked };
}

/** A lock that was not made anew installs other versions than the scripts name. */
function checkLock(
  files: Files,
  { file, lockFile, name }: { file: string; lockFile: string; name: string },
  requirements: readonly string[],
  locked: ReadonlyMap<string, string>,
): void {
  for (const pin of requirements.flatMap((line) => parsePin(line) ?? [])) {
    const version = locked.get(pin.name);
    if (version === pin.version) continue;
    const rule = `it ${version === undefined ? 'lacks' : `has version ${version} of`} ${pin.name}, and ${file} pins ${pin.version}`;
    files.problem(lockFile, rule, `make it anew with: npm run lab -- lock ${name}`);
  }
}

/** A release's own modules take the place of the subject's, and these that of the domain's. */
export function modulesOf(files: Files, subjects: ReadonlyMap<string, SubjectEntry>): ModulesOf {
  const domain = readModules(files, 'content/domain');
  const own = new Map(
    [...subjects.values()].map(({ id, releases }) => {
      const folder = `content/subjects/${id}`;
      const modules = new Map([...domain, ...readModules(files, folder)]);
      const older = [...releases.keys()].map((release): [string, Modules] => [
        release,
        new Map([...modules, ...readModules(files, `${folder}/releases/${release}`)]),
      ]);
      return [id, { modules, older: new Map(older) }];
    }),
  );
  return (subject, release) => {
    const { modules, older } = own.get(subject) ?? {};
    return (release === undefined ? modules : older?.get(release)) ?? new Map();
  };
}

function readModules(files: Files, folder: string): Modules {
  return new Map(
    files
      .names(folder, '.py')
      .map((name) => [name.slice(0, -'.py'.length), files.text(`${folder}/${name}`, '') ?? '']),
  );
}
