/** Says where the versions that a run names can't be those that it ran with. */
import type { Packages, SubjectEntry } from '../content/model.ts';
import { driverOf } from '../content/drivers.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { LAB_VERSION, PYTHON } from '../content/lab.ts';
import { packageName } from '../content/pins.ts';
import type { Problem } from '../files/problem.ts';
import { pinnedVersion } from '../content/releases.ts';

/** What the lock says that the driver is: name and version, null where there is none. */
function lockedDriver({ data }: SubjectEntry, { locked }: Packages, run: Evidence): string | null {
  const driver = driverOf(data, run.flavour, run.database);
  if (driver === undefined) return null;
  return [driver, locked?.get(packageName(driver))].filter(Boolean).join(' ');
}

type Told = [field: string, value: string | number | null, rightly: string | number | null, from: string];

/** The first version of a run that is another than its lock, its subject and the lab have. */
export function wrongVersion(
  subject: SubjectEntry,
  packages: Packages,
  run: Evidence,
): Omit<Problem, 'file' | 'remedy'> | undefined {
  const { versions, lab } = run;
  const python = pythonRule(versions.python, packages.python);
  if (python) return python;
  const pinned = pinnedVersion({ data: subject.data, requirements: packages.requirements });
  const told: Told[] = [
    ['lab', lab, LAB_VERSION, 'the lab is by now'],
    [
      'versions.subject',
      versions.subject,
      pinned ?? versions.python,
      pinned === undefined ? 'Python is' : 'is pinned',
    ],
    // A lock that is missing is a problem of its own.
    [
      'versions.driver',
      versions.driver,
      packages.lock === '' ? versions.driver : lockedDriver(subject, packages, run),
      `${packages.lockFile} says`,
    ],
  ];
  const wrong = told.find(([, value, rightly]) => value !== rightly);
  if (!wrong) return undefined;
  const [field, value, rightly, from] = wrong;
  return { field, value: JSON.stringify(value), rule: `it must be ${JSON.stringify(rightly)}, as ${from}` };
}

/** @param own the Python that an older release needs */
export function pythonRule(
  version: string,
  own: string = PYTHON,
): Omit<Problem, 'file' | 'remedy'> | undefined {
  if (version.startsWith(`${own}.`)) return undefined;
  return { field: 'versions.python', value: JSON.stringify(version), rule: `it must be a Python ${own}` };
}
