/** Which versions moved between two states of the evidence, each told once. Pure. */
import { type VersionChange, VERSION_KINDS } from '../../contract/schemas/changes.ts';
import type { Evidence } from '../../contract/schemas/evidence.ts';
import { packageName } from '../../contract/content/pins.ts';
import { isRun, type TypeEvidence, typeEvidenceFile } from '../../contract/schemas/typing-evidence.ts';
import type { RunsByFile } from './runs.ts';

type Version = Pick<VersionChange, 'kind' | 'name'> & { version: string };

/** @param packageOf the package of a subject; undefined where its version is Python's own */
export function compareVersions(
  runs: { before: RunsByFile; now: RunsByFile },
  reports: { before: readonly TypeEvidence[]; now: readonly TypeEvidence[] },
  packageOf: (subject: string) => string | undefined,
): VersionChange[] {
  const changes = new Map<string, VersionChange>();
  const compare = (before: Version[], now: Version[]): void => {
    for (const { kind, name, version: to } of now) {
      const from = before.find((old) => old.kind === kind && old.name === name)?.version;
      if (from === undefined || from === to) continue;
      const key = [kind, name, from, to].join(' ');
      changes.set(key, { kind, name, from, to, runs: (changes.get(key)?.runs ?? 0) + 1 });
    }
  };
  for (const [file, run] of runs.now) {
    const old = runs.before.get(file);
    if (old) compare(ofRun(old, packageOf), ofRun(run, packageOf));
  }
  const looks = new Map(reports.before.map((report) => [typeEvidenceFile(report), report]));
  for (const report of reports.now) {
    const old = looks.get(typeEvidenceFile(report));
    if (old) compare(ofLook(old), ofLook(report));
  }
  return [...changes].sort(inOrder).map(([, change]) => change);
}

/** The kinds in their order, then names and versions. */
function inOrder([keyA, a]: [string, VersionChange], [keyB, b]: [string, VersionChange]): number {
  return VERSION_KINDS.indexOf(a.kind) - VERSION_KINDS.indexOf(b.kind) || (keyA < keyB ? -1 : 1);
}

function ofRun(
  { subject, database, lab, versions }: Evidence,
  packageOf: (subject: string) => string | undefined,
): Version[] {
  const own = packageOf(subject);
  // "asyncpg 0.32.0"; the standard library's own has no version.
  const [driver = '', driverVersion] = versions.driver?.split(' ') ?? [];
  return [
    ...(own === undefined ? [] : [packageVersion(own, versions.subject)]),
    ...(driverVersion === undefined ? [] : [packageVersion(driver, driverVersion)]),
    { kind: 'python', name: 'python', version: versions.python },
    { kind: 'server', name: database, version: versions.server },
    { kind: 'lab', name: 'runs', version: String(lab) },
  ];
}

function ofLook(report: TypeEvidence): Version[] {
  return [
    ...(isRun(report) ? [] : [packageVersion(report.checker, report.versions.checker)]),
    ...Object.entries(report.versions.packages).map(([name, version]) => packageVersion(name, version)),
    { kind: 'python', name: 'python', version: report.versions.python },
    { kind: 'lab', name: 'types', version: String(report.lab) },
  ];
}

/** Django, where one says so, and django where another does, are the same package. */
function packageVersion(name: string, version: string): Version {
  return { kind: 'package', name: packageName(name), version };
}
