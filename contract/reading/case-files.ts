/** Makes one Python file of `content/` into the script that is run and published. */
import type { Database } from '../vocabulary/databases.ts';
import type { Flavour } from '../vocabulary/subjects.ts';
import type { Since, Standing } from '../schemas/standing.ts';
import type { CaseFile, Packages, SubjectEntry, Modules, ModulesOf } from '../content/model.ts';
import type { Files } from '../files/files.ts';
import type { Stamp } from '../files/memory.ts';
import { assembleScript, importsFor, ScriptError } from '../scripts/assemble.ts';
import { sha256 } from '../files/sha256.ts';
import { regionsOf } from '../scripts/regions.ts';
import { hiddenLines, SHOWN } from '../content/shown.ts';
import { listInWords } from '../vocabulary/in-words.ts';
import { isWay } from '../vocabulary/phases.ts';
import { sampleFile } from '../content/sample-files.ts';
import { withRelease } from '../content/releases.ts';

/**
 * How many lines of code a card shows: of 80 columns, so that two cards stand side by side. A sample is read at a glance;
 * what answers a yes or no, and stands alone, may say a little more.
 */
const LONGEST_REGION = { task: 25, feature: 30, claim: 30, stack: 30 };

/** Where a case runs: nothing can be run where a database can't do it. */
export function databasesToRun(
  databases: readonly Database[],
  own: Partial<Record<Database, Standing>> = {},
): Database[] {
  return databases.filter((database) => own[database]?.status !== 'inapplicable');
}

/** What goes into a script beside the sample. */
interface ScriptSource {
  /** Of the task, the feature or the claim. */
  id: string;
  title: string;
  subject: SubjectEntry;
  flavour: Flavour;
  /** An older one. */
  release?: string;
  /** What is installed: the subject's own, those of a release, or another one beside them. */
  packages: Packages;
  modules: Modules;
}

interface CaseSource extends ScriptSource {
  kind: CaseFile['kind'];
  /** Another package beside the subject's own. */
  with?: string;
  trap: boolean;
  /** Regions of other ways. */
  ways?: string[];
  file: string;
  databases: Database[];
  /** What to do where the file is missing. */
  remedy: string;
}

/**
 * Reads one file as the cases that are made of it: on the release that is compared, and on the older ones where the
 * standing says since when it holds.
 * @param asked the file that holds the standing
 */
export function readCaseFiles(
  files: Files,
  source: Omit<CaseSource, 'release' | 'with' | 'packages' | 'modules'>,
  { since, with: other }: { since?: Since | undefined; with?: string | undefined },
  asked: string,
  modules: ModulesOf,
): CaseFile[] {
  const { subject, databases } = source;
  const own = { ...source, packages: subject, modules: modules(subject.id) };
  if (other !== undefined) {
    const packages = subject.with.get(other);
    if (!packages) refuseOther(files, asked, subject, other);
    const read = packages && readCaseFile(files, { ...own, packages, with: other });
    return read ? [read] : [];
  }
  const compared = readCaseFile(files, own);
  if (!compared || !since) return compared ? [compared] : [];
  const older = [...subject.releases.values()].flatMap((packages) => {
    // One database tells since when; all of them are for the release that is compared.
    const place = { databases: databases.slice(0, 1), release: packages.id, packages };
    return readCaseFile(files, { ...own, ...place, modules: modules(subject.id, packages.id) }) ?? [];
  });
  return [compared, ...older];
}

function refuseOther(files: Files, file: string, subject: SubjectEntry, other: string): void {
  files.problems.push({
    file,
    field: `subjects.${subject.id}.with`,
    value: other,
    rule: `${subject.id} has no packages with it; known: ${listInWords([...subject.with.keys()]) || 'none'}`,
    remedy: `correct the name, or pin it in content/subjects/${subject.id}/with/${other}/requirements.in`,
  });
}

/** @returns undefined where the file is missing or bad, which is a problem of `files` then */
export function readCaseFile(files: Files, source: CaseSource): CaseFile | undefined {
  const { kind, id, file, subject, flavour, release } = source;
  const text = files.text(file, source.remedy);
  if (text === undefined) return undefined;
  return files.recall(
    ['case', kind, id, subject.id, flavour, release].join(' '),
    () => stampOf(source, text),
    () => caseFileOf(files, source, text),
  );
}

/** All that goes into a case: its script has the modules in it, and its header what is installed. */
function stampOf(
  { title, trap, ways, file, databases, subject, packages, with: other, modules }: CaseSource,
  text: string,
): Stamp {
  const { requirements, python } = packages;
  const said = JSON.stringify([title, trap, ways, file, databases, requirements, python, other]);
  return [said, subject.data, text, ...[...modules].flat()];
}

/** @returns undefined where it is bad, which is a problem of `files` then */
function caseFileOf(files: Files, source: CaseSource, text: string): CaseFile | undefined {
  const { kind, id, file, subject, flavour, databases, release } = source;
  try {
    const regions = regionsOf(text);
    // The same file on an older release has the same regions: they are looked at once.
    if (release === undefined) checkRegions(files, source, regions);
    const script = scriptOf(source, text);
    return {
      kind,
      id,
      subject: subject.id,
      flavour,
      ...(release !== undefined && { release }),
      ...(source.with !== undefined && { with: source.with }),
      databases,
      file,
      regions,
      imports: importsFor(text, regions.map(({ code }) => code).join('\n'), source.modules),
      hidden: hiddenLines(text),
      script: { ...script, sha256: sha256(script.text) },
    };
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    files.problem(file, error.message, 'correct it');
    return undefined;
  }
}

function checkRegions(
  files: Files,
  { kind, file, trap, ways = [] }: CaseSource,
  regions: CaseFile['regions'],
): void {
  for (const region of ['task', ...(trap ? ['naive'] : []), ...ways]) {
    if (regions.some(({ name }) => name === region)) continue;
    const start = region === 'task' ? '# region' : `# region ${region}`;
    const rule = `no region "${region}": the page shows what stands between "${start}" and "# endregion"`;
    files.problem(file, rule, 'mark the part to show');
  }
  const known: string[] = [...SHOWN.filter((name) => name !== 'naive' || trap), ...ways];
  for (const { name, line } of regions) {
    if (known.includes(name)) continue;
    const rule = `line ${line - 1}: pages show no region "${name}" here; known: ${listInWords(known)}`;
    files.problem(
      file,
      rule,
      name === 'naive'
        ? 'give the task a trap, or another name'
        : isWay(name)
          ? 'name it under "ways" in task.mdx, or correct the name'
          : 'correct the name',
    );
  }
  for (const { name: region, line, code } of regions) {
    // Folded on the page, like the imports.
    if (region === 'setup') continue;
    const length = code.split('\n').length;
    const longest = LONGEST_REGION[kind];
    if (length <= longest) continue;
    const rule = `line ${line}: the region "${region}" shows ${length} lines, ${longest} at most are read at a glance`;
    files.problem(file, rule, 'write it shorter, or move what is not the point into a "# region setup"');
  }
}

export function scriptOf(source: ScriptSource, sample: string): { name: string; text: string } {
  const { id, title, subject, flavour, release, packages, modules } = source;
  const name = `${id}.${sampleFile(withRelease(subject.id, release), flavour, subject.data)}`;
  const { requirements, python } = packages;
  const text = assembleScript({
    name,
    title: `${title}: ${subject.data.name}${release === undefined ? '' : ` ${release}`}, ${flavour}`,
    // An older release runs on its own Python, where it needs one.
    python: python === undefined ? subject.data.python : `==${python}.*`,
    requirements,
    sample,
    modules,
  });
  return { name, text };
}

/** Claims are sentences, and too long for a title. */
export function titleOfClaim(id: string): string {
  return `Claim ${id}`;
}
