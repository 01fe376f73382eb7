/** Reads `content/claims/`: what has been published, the verdicts, and the probes that stand behind them. */
import { readCaseFiles, sampleFile } from './case-files.ts';
import { type Claim, type ClaimEvidence, ClaimFile, type ClaimSource } from './claim.ts';
import type { CaseFile, FeatureEntry, Question, SubjectEntry, TaskEntry } from './content.ts';
import type { Files } from './files.ts';
import type { ModulesOf } from './read-subjects.ts';
import { refuseUnasked } from './refuse.ts';
import { DATABASES, FLAVOURS, Id } from './words.ts';

export interface ClaimEntry {
  /** Its own id, the anchor on the page. */
  id: string;
  /** Name of the file without its ending. */
  source: string;
  /** Path from the root of the repository. */
  file: string;
  data: Claim;
  /** Run by the lab for this claim alone. */
  probes: CaseFile[];
}

export interface Claims {
  /** By the name of the file, in that order. */
  sources: Map<string, ClaimSource>;
  /** By id, in shown order. */
  claims: Map<string, ClaimEntry>;
}

interface Known {
  tasks: ReadonlyMap<string, TaskEntry>;
  features: ReadonlyMap<string, FeatureEntry>;
  subjects: ReadonlyMap<string, SubjectEntry>;
}

const FOLDER = 'content/claims';

/** Bad claims and sources are left out, and named in `files.problems`. */
export function readClaims(files: Files, known: Known, modules: ModulesOf): Claims {
  const sources = new Map<string, ClaimSource>();
  const claims = new Map<string, ClaimEntry>();
  const add = (entry: ClaimEntry): void => {
    const other = claims.get(entry.id);
    if (!other) {
      claims.set(entry.id, entry);
      return;
    }
    const rule = `the id is taken in ${other.file}: it is the anchor of one claim`;
    problem(files, entry, 'id', entry.id, rule, 'choose another id');
  };
  for (const name of files.names(FOLDER, '.yaml')) {
    const file = `${FOLDER}/${name}`;
    const source = name.replace(/\.yaml$/, '');
    for (const { message } of Id.safeParse(source).error?.issues ?? [])
      files.problem(file, `the file’s name is an id: it ${message}`, 'rename the file');
    const read = files.yaml(file, ClaimFile);
    if (!read) continue;
    sources.set(source, read.source);
    for (const data of read.claims) {
      const entry = { id: data.id, source, file, data };
      refuseUnknown(files, entry, known.subjects);
      add({ ...entry, probes: readProbes(files, entry, known, modules) });
    }
  }
  for (const source of files.folders(FOLDER)) refuseUnclaimed(files, source, sources, claims);
  return { sources, claims };
}

/** What the probe of one subject is asked. */
export function questionOfClaim({ data }: Pick<ClaimEntry, 'data'>, subject: string): Question {
  const { raises, returns = true } = data.evidence.find(({ run }) => run === subject) ?? {};
  return {
    subjects: { [subject]: raises === undefined ? { status: 'native' } : { status: 'missing', raises } },
    expected: returns,
  };
}

type Place = Omit<ClaimEntry, 'probes'>;

function readProbes(files: Files, place: Place, known: Known, modules: ModulesOf): CaseFile[] {
  const { id, source, data } = place;
  const folder = `${FOLDER}/${source}/${id}`;
  const runs = data.evidence.filter(({ run }) => run !== undefined);
  const kind = known.tasks.has(id) ? 'task' : 'feature';
  if (runs.length > 0 && (kind === 'task' || known.features.has(id))) {
    const rule = `there is a ${kind} "${id}" too, and the scripts of the two would have one name`;
    problem(files, place, 'id', id, rule, 'choose another id');
    return [];
  }
  const wanted = new Set<string>();
  const probes = runs.flatMap((evidence) => {
    const subject = known.subjects.get(evidence.run ?? '');
    if (!subject) return [];
    const names = FLAVOURS.filter((own) => subject.data.flavours.includes(own)).map(
      (flavour) => [sampleFile(subject.id, flavour, subject.data), flavour] as const,
    );
    for (const [name] of names) wanted.add(name);
    const there = names.filter(([name]) => files.exists(`${folder}/${name}`));
    if (there.length === 0) {
      const rule = `there is no probe ${folder}/${names.map(([name]) => name).join(' or ')}`;
      problem(files, place, 'evidence', subject.id, rule, 'write it, or name other evidence');
    }
    return there.flatMap(([name, flavour]) =>
      readProbe(files, place, `${folder}/${name}`, subject, flavour, evidence, modules),
    );
  });
  refuseUnasked(files, folder, wanted, known.subjects, {
    rule: 'no evidence of this claim asks for this probe',
    remedy: `add "- { run: … }" to the evidence of ${id}, or delete the file`,
  });
  return probes;
}

function readProbe(
  files: Files,
  { id }: Place,
  file: string,
  subject: SubjectEntry,
  flavour: CaseFile['flavour'],
  { databases = [...DATABASES] }: ClaimEvidence,
  modules: ModulesOf,
): CaseFile[] {
  const place = { kind: 'claim' as const, id, title: `Claim ${id}`, trap: false, file, subject, flavour };
  const where = DATABASES.filter((own) => databases.includes(own));
  return readCaseFiles(files, { ...place, databases: where, remedy: 'write the probe' }, undefined, modules);
}

function refuseUnknown(files: Files, place: Place, subjects: ReadonlyMap<string, SubjectEntry>): void {
  const { about, evidence } = place.data;
  const named = [
    ...about.map((subject) => ['about', subject] as const),
    ...evidence.flatMap(({ subject, run }) =>
      [subject, run].filter((id) => id !== undefined).map((id) => ['evidence', id] as const),
    ),
  ];
  for (const [field, subject] of named) {
    // A subject whose own file has a problem is there, and is named there.
    if (subjects.has(subject) || files.exists(`content/subjects/${subject}`)) continue;
    const rule = `there is no subject "${subject}"; known: ${[...subjects.keys()].join(', ')}`;
    problem(files, place, field, subject, rule, `correct the name, or add content/subjects/${subject}`);
  }
}

/** Folders of probes that belong to no claim. */
function refuseUnclaimed(
  files: Files,
  source: string,
  sources: ReadonlyMap<string, ClaimSource>,
  claims: ReadonlyMap<string, ClaimEntry>,
): void {
  // The claims of a source whose own file has a problem are none; the problem is named there.
  if (!sources.has(source) && files.exists(`${FOLDER}/${source}.yaml`)) return;
  for (const id of files.folders(`${FOLDER}/${source}`)) {
    if (claims.get(id)?.source === source) continue;
    const rule = `${FOLDER}/${source}.yaml has no claim "${id}"`;
    files.problem(`${FOLDER}/${source}/${id}`, rule, 'rename the folder, or delete it');
  }
}

function problem(
  files: Files,
  { id, file }: Pick<Place, 'id' | 'file'>,
  field: string,
  value: string,
  rule: string,
  remedy: string,
): void {
  files.problems.push({ file, field: `claims.${id}.${field}`, value, rule, remedy });
}
