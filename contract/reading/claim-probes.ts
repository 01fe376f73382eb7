/** The probes that the lab runs for one claim alone: `content/claims/<source>/<claim>/<subject>.py`. */
import type { Files } from '../files/files.ts';
import type { ClaimPlace, KnownToClaims, ModulesOf, CaseFile, SubjectEntry } from '../content/model.ts';
import { readCaseFiles, titleOfClaim } from './case-files.ts';
import { sampleFiles } from '../content/sample-files.ts';
import { refuseUnasked } from './refuse.ts';
import type { ClaimEvidence } from '../schemas/claim-proof.ts';
import { DATABASES, inShownOrder } from '../vocabulary/databases.ts';

export const CLAIMS = 'content/claims';

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
  { id, file: asked }: ClaimPlace,
  file: string,
  subject: SubjectEntry,
  flavour: CaseFile['flavour'],
  { databases, with: other }: ClaimEvidence,
  modules: ModulesOf,
): CaseFile[] {
  const place = { kind: 'claim' as const, id, title: titleOfClaim(id), trap: false, file, subject, flavour };
  const where = inShownOrder(databases ?? DATABASES);
  return readCaseFiles(
    files,
    { ...place, databases: where, remedy: 'write the probe' },
    { with: other },
    asked,
    modules,
  );
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
