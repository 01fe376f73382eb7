/** Asks PyPI and the installed packages what each ORM is as a package, and writes `evidence/facts/`. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Content, SubjectEntry } from '../../contract/content/model.ts';
import { compareReleases } from '../../contract/content/releases.ts';
import { sealed } from '../../contract/files/digest.ts';
import { GENERATED } from '../../contract/schemas/evidence.ts';
import { Facts, factsFile } from '../../contract/schemas/facts.ts';
import { writeWhole } from '../cases/evidence-files.ts';
import { prepareEnvironment } from '../environments/environments.ts';
import { LabError, messageOf } from '../machine/errors.ts';
import { quietRun } from '../machine/processes.ts';

/** What one imports to declare models. */
const MODULES: Record<string, string> = {
  sqlalchemy: 'sqlalchemy.orm',
  django: 'django.db.models',
  tortoise: 'tortoise.models',
  piccolo: 'piccolo.table',
};

const OnPypi = z.object({
  info: z.object({ requires_python: z.string().nullable() }),
  releases: z.record(
    z.string(),
    z.array(z.object({ upload_time: z.string(), yanked: z.boolean().default(false) })),
  ),
  vulnerabilities: z.array(z.object({ id: z.string(), link: z.string() })).default([]),
});

const Measured = Facts.pick({
  stage: true,
  licence: true,
  pythons: true,
  typed: true,
  requires: true,
  installed: true,
  importing: true,
});

const FINAL = /^\d+(\.\d+)*(\.post\d+)?$/;

/** @param today as `2026-11-26` */
export async function writeFacts(
  root: string,
  { subjects }: Content,
  today: string,
  tell: (line: string) => void,
): Promise<void> {
  for (const subject of subjects.values()) {
    if (subject.data.kind !== 'orm') continue;
    const facts = await factsOf(root, subject, today);
    writeWhole(root, factsFile(facts), `${JSON.stringify(sealed(facts), null, 2)}\n`);
    tell(
      `${subject.data.name}: ${facts.recent.length} releases in 24 months, the newest on ${facts.newest.day}`,
    );
  }
}

async function factsOf(root: string, subject: SubjectEntry, today: string): Promise<Facts> {
  const { id, data, locked } = subject;
  const name = data.package ?? '';
  const module = MODULES[id];
  if (module === undefined)
    throw new LabError(`nobody says what to import of ${id}`, 'Add it to MODULES in lab/facts/facts.ts.');
  const pypi = await ask(name);
  const finals = Object.entries(pypi.releases)
    .flatMap(([version, files]) => {
      const days = files.filter(({ yanked }) => !yanked).map(({ upload_time: time }) => time.slice(0, 10));
      const [day] = days.sort();
      return day === undefined ? [] : [{ version, day }];
    })
    .sort((a, b) => a.day.localeCompare(b.day) || compareReleases(a.version, b.version));
  const [first] = finals;
  const newest = finals.findLast(({ version }) => FINAL.test(version));
  if (!first || !newest)
    throw new LabError(`PyPI has no release of ${name}`, 'Correct "package" in subject.yaml.');
  const since = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  const python = await prepareEnvironment(root, id, subject);
  const script = join(import.meta.dirname, 'measure.py');
  const measured = await quietRun(python, [script, name, module]);
  return Facts.parse({
    generated: GENERATED,
    subject: id,
    checked: today,
    version: locked?.get(name.toLowerCase()) ?? newest.version,
    first,
    newest,
    recent: finals.filter(({ version, day }) => FINAL.test(version) && day > since).map(({ day }) => day),
    python: pypi.info.requires_python ?? 'any',
    ...Measured.parse(JSON.parse(measured)),
    advisories: pypi.vulnerabilities.map(({ id: advisory, link }) => ({ id: advisory, url: link })),
  });
}

async function ask(name: string): Promise<z.infer<typeof OnPypi>> {
  const address = `https://pypi.org/pypi/${name}/json`;
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    return OnPypi.parse(await answer.json());
  } catch (error) {
    throw new LabError(
      `${address}: ${messageOf(error)}`,
      'Check the network, and run it again. Nothing was changed.',
    );
  }
}
