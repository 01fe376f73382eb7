/** The probes that the lab runs for one claim alone: `content/claims/<source>/<claim>/<subject>.py`. */
import { readCaseFiles, sampleFiles, titleOfClaim } from './case-files.ts';
import type { ClaimEvidence } from './claim-proof.ts';
import type { Claim } from './claim.ts';
import type { CaseFile, FeatureEntry, Question, SubjectEntry, TaskEntry } from './content.ts';
import type { Files } from './files.ts';
import type { ModulesOf } from './read-subjects.ts';
import { refuseUnasked } from './refuse.ts';
import { DATABASES, inShownOrder } from './words.ts';

export const CLAIMS = 'content/claims';

/** A claim, and the file that it stands in. */
export interface ClaimPlace {
  /** Its own id, the anchor on the page. */
  id: string;
  /** Name of the file without its ending. */
  source: string;
  /** Path from the root of the repository. */
  file: string;
  data: Claim;
}

export interface KnownToClaims {
  tasks: ReadonlyMap<string, TaskEntry>;
  features: ReadonlyMap<string, FeatureEntry>;
  subjects: ReadonlyMap<string, SubjectEntry>;
}

/** What the probe of one subject is asked. */
export function questionOfClaim({ data }: Pick<ClaimPlace, 'data'>, subject: string): Question {
  const { raises, returns = true } = data.evidence.find(({ run }) => run === subject) ?? {};
  return {
    subjects: { [subject]: raises === undefined ? { status: 'native' } : { status: 'missing', raises } },
    expected: returns,
  };
}

export function readProbes(
  files: Files,
  place: ClaimPlace,
  known: KnownToClaims,
  modules: ModulesOf,
): CaseFile[] {
  const { id, source, data } = place;
  const folder = `${CLAIMS}/${source}/${id}`;
  const runs = data.evidence.filter(({ run }) => run !== undefined);
  const kind = known.tasks.has(id) ? 'task' : 'feature';
  if (runs.length > 0 && (kind === 'task' || known.features.has(id))) {
    const rule = `there is a ${kind} "${id}" too, and the scripts of the two would have one name`;
    refuse(files, place, 'id', id, rule, 'choose another id');
    return [];
  }
  const wanted = new Set<string>();
  const probes = runs.flatMap((evidence) => {
    const subject = known.subjects.get(evidence.run ?? '');
    if (!subject) return [];
    const names = sampleFiles(subject);
    for (const name of names.keys()) wanted.add(name);
    const there = [...names].filter(([name]) => files.exists(`${folder}/${name}`));
    if (there.length === 0) {
      const rule = `there is no probe ${folder}/${[...names.keys()].join(' or ')}`;
      refuse(files, place, 'evidence', subject.id, rule, 'write it, or name other evidence');
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
  { id }: ClaimPlace,
  file: string,
  subject: SubjectEntry,
  flavour: CaseFile['flavour'],
  { databases }: ClaimEvidence,
  modules: ModulesOf,
): CaseFile[] {
  const place = { kind: 'claim' as const, id, title: titleOfClaim(id), trap: false, file, subject, flavour };
  const where = inShownOrder(databases ?? DATABASES);
  return readCaseFiles(files, { ...place, databases: where, remedy: 'write the probe' }, undefined, modules);
}

/** A problem of one claim, told by its id. */
export function refuse(
  files: Files,
  { id, file }: Pick<ClaimPlace, 'id' | 'file'>,
  field: string,
  value: string,
  rule: string,
  remedy: string,
): void {
  files.problems.push({ file, field: `claims.${id}.${field}`, value, rule, remedy });
}
