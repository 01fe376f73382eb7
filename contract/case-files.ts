/** Makes one Python file of `content/` into the script that is run and published. */
import type { CaseFile, Packages, SubjectEntry } from './content.ts';
import type { Files } from './files.ts';
import type { Modules, ModulesOf } from './read-subjects.ts';
import { listInWords } from './in-words.ts';
import { regionsOf } from './regions.ts';
import { withRelease } from './releases.ts';
import { assembleScript, importsFor, ScriptError, sha256 } from './script.ts';
import { hiddenLines, SHOWN } from './shown.ts';
import type { Since, Standing } from './standing.ts';
import type { Subject } from './subject.ts';
import { type Database, type Flavour, FLAVOURS } from './words.ts';

/** How many lines of code a card shows. */
const LONGEST_REGION = 25;

/** `django.py`, or `django.sync.py` where a subject's flavour is not its first. */
export function sampleFile(subject: string, flavour: Flavour, data: Subject): string {
  return `${subject}${flavour === data.flavours[0] ? '' : `.${flavour}`}.py`;
}

/** The names of all of its samples, and the flavour of each. */
export function sampleFiles({ id, data }: SubjectEntry): Map<string, Flavour> {
  const flavours = FLAVOURS.filter((flavour) => data.flavours.includes(flavour));
  return new Map(flavours.map((flavour) => [sampleFile(id, flavour, data), flavour]));
}

/** Where a case runs: nothing can be run where a database can't do it. */
export function databasesToRun(
  databases: readonly Database[],
  own: Partial<Record<Database, Standing>> = {},
): Database[] {
  return databases.filter((database) => own[database]?.status !== 'inapplicable');
}

interface CaseSource {
  kind: CaseFile['kind'];
  id: string;
  /** Of the task or the feature. */
  title: string;
  trap: boolean;
  file: string;
  subject: SubjectEntry;
  flavour: Flavour;
  databases: Database[];
  /** An older release, with its own packages. */
  release?: { id: string; packages: Packages };
  modules: Modules;
  /** What to do where the file is missing. */
  remedy: string;
}

/**
 * Reads one file as the cases that are made of it: on the release that is compared, and on the older ones where the
 * standing says since when it holds.
 */
export function readCaseFiles(
  files: Files,
  source: Omit<CaseSource, 'release' | 'modules'>,
  since: Since | undefined,
  modules: ModulesOf,
): CaseFile[] {
  const { subject, databases } = source;
  const compared = readCaseFile(files, { ...source, modules: modules(subject.id) });
  if (!compared || !since) return compared ? [compared] : [];
  const older = [...subject.releases.values()].flatMap((packages) => {
    const own = modules(subject.id, packages.id);
    // One database tells since when; all of them are for the release that is compared.
    const place = { databases: databases.slice(0, 1), release: { id: packages.id, packages } };
    return readCaseFile(files, { ...source, ...place, modules: own }) ?? [];
  });
  return [compared, ...older];
}

/** @returns undefined where the file is missing or bad, which is a problem of `files` then */
function readCaseFile(files: Files, source: CaseSource): CaseFile | undefined {
  const { kind, id, file, subject, flavour, databases, release } = source;
  const text = files.text(file, source.remedy);
  if (text === undefined) return undefined;
  try {
    const regions = regionsOf(text);
    // The same file on an older release has the same regions: they are looked at once.
    if (!release) checkRegions(files, source, regions);
    return {
      kind,
      id,
      subject: subject.id,
      flavour,
      ...(release && { release: release.id }),
      databases,
      file,
      regions,
      imports: importsFor(text, regions.map(({ code }) => code).join('\n'), source.modules),
      hidden: hiddenLines(text),
      script: scriptOf(source, text),
    };
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    files.problem(file, error.message, 'correct it');
    return undefined;
  }
}

function checkRegions(files: Files, { file, trap }: CaseSource, regions: CaseFile['regions']): void {
  for (const region of ['task', ...(trap ? ['naive'] : [])]) {
    if (regions.some(({ name }) => name === region)) continue;
    const start = region === 'task' ? '# region' : `# region ${region}`;
    const rule = `no region "${region}": the page shows what stands between "${start}" and "# endregion"`;
    files.problem(file, rule, 'mark the part to show');
  }
  const known: string[] = SHOWN.filter((name) => name !== 'naive' || trap);
  for (const { name, line } of regions) {
    if (known.includes(name)) continue;
    const rule = `line ${line - 1}: pages show no region "${name}" here; known: ${listInWords(known)}`;
    files.problem(
      file,
      rule,
      name === 'naive' ? 'give the task a trap, or another name' : 'correct the name',
    );
  }
  for (const { name: region, line, code } of regions) {
    // Folded on the page, like the imports.
    if (region === 'setup') continue;
    const length = code.split('\n').length;
    if (length <= LONGEST_REGION) continue;
    const rule = `line ${line}: the region "${region}" shows ${length} lines, ${LONGEST_REGION} at most are read at a glance`;
    files.problem(file, rule, 'write it shorter, or move what is not the point into a "# region setup"');
  }
}

/** Each holds all modules of its subject, so that the texts of all would fill the memory: they are made when asked for. */
function scriptOf(source: CaseSource, sample: string): CaseFile['script'] {
  const { id, title, subject, flavour, release, modules } = source;
  const name = `${id}.${sampleFile(withRelease(subject.id, release?.id), flavour, subject.data)}`;
  const { requirements, python } = release?.packages ?? subject;
  const assemble = (): string =>
    assembleScript({
      name,
      title: `${title}: ${subject.data.name}${release ? ` ${release.id}` : ''}, ${flavour}`,
      // An older release runs on its own Python, where it needs one.
      python: python === undefined ? subject.data.python : `==${python}.*`,
      requirements,
      sample,
      modules,
    });
  return {
    name,
    sha256: sha256(assemble()),
    get text() {
      return assemble();
    },
  };
}
