/** Reads `content/claims/`: what has been published, the verdicts, and the probes that stand behind them. */
import { Claim, ClaimFile, ClaimSource, SOURCE_KINDS } from '../schemas/claim.ts';
import type { ClaimEntry, ClaimPlace, KnownToClaims, ModulesOf, SubjectEntry } from '../content/model.ts';
import type { Files } from '../files/files.ts';
import { CLAIMS, readProbes, refuse } from './claim-probes.ts';
import type { z } from 'zod';
import { inOrder } from '../vocabulary/in-order.ts';
import { problemsOf } from '../files/problem.ts';

export interface Claims {
  /** By the name of the file, in shown order. */
  sources: Map<string, ClaimSource>;
  /** By id, in shown order. */
  claims: Map<string, ClaimEntry>;
}

/** Bad claims and sources are left out, and named in `files.problems`. */
export function readClaims(files: Files, known: KnownToClaims, modules: ModulesOf): Claims {
  const sources = new Map<string, ClaimSource>();
  const claims = new Map<string, ClaimEntry>();
  const folders = new Set<string>();
  for (const source of files.ids(CLAIMS, '.yaml')) {
    const file = `${CLAIMS}/${source}.yaml`;
    const read = files.yaml(file, ClaimFile);
    if (!read) continue;
    const about = readPart(files, file, 'source', ClaimSource, read.source);
    if (about) sources.set(source, about);
    for (const [index, raw] of read.claims.entries()) {
      const name = nameOf(raw) ?? String(index);
      folders.add(`${source}/${name}`);
      const data = readPart(files, file, `claims.${name}`, Claim, raw);
      if (!data) continue;
      const place = { id: data.id, source, file, data };
      const other = claims.get(place.id);
      if (other) {
        const rule = `the id is taken in ${other.file}: it is the anchor of one claim`;
        refuse(files, place, 'id', place.id, rule, 'choose another id');
        continue;
      }
      refuseUnknown(files, place, known.subjects);
      refuseOthers(files, place);
      claims.set(place.id, { ...place, probes: readProbes(files, place, known, modules) });
    }
  }
  for (const claim of claims.values()) refuseSources(files, claim, sources);
  for (const source of files.folders(CLAIMS)) {
    // The claims of a source whose own file has a problem are none; the problem is named there.
    if (sources.has(source) || !files.exists(`${CLAIMS}/${source}.yaml`))
      refuseUnclaimed(files, source, folders);
  }
  return inShownOrder(sources, claims);
}

/** Sources by their kind and their place in it, and the claims of each as they stand in its file. */
function inShownOrder(sources: Map<string, ClaimSource>, claims: Map<string, ClaimEntry>): Claims {
  const ordered = SOURCE_KINDS.flatMap((kind) => [
    ...inOrder(
      [...sources].filter(([, own]) => own.kind === kind),
      ({ order }) => order,
    ),
  ]);
  const ids = ordered.map(([id]) => id);
  const place = ({ source }: ClaimEntry): number => ids.indexOf(source);
  return {
    sources: new Map(ordered),
    claims: new Map([...claims].sort(([, a], [, b]) => place(a) - place(b))),
  };
}

/** The id of what should be a claim. */
function nameOf(raw: unknown): string | undefined {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** One part of a file; its problems leave the other parts as they are. */
function readPart<T>(
  files: Files,
  file: string,
  part: string,
  schema: z.ZodType<T>,
  raw: unknown,
): T | undefined {
  const { data, error } = schema.safeParse(raw);
  if (!error) return data;
  const remedy = 'correct the field; contract/schemas/claim.ts describes each';
  for (const { field, ...found } of problemsOf(error, file, raw, remedy))
    files.problems.push({ ...found, field: [part, field].filter(Boolean).join('.') });
  return undefined;
}

function refuseUnknown(files: Files, place: ClaimPlace, subjects: ReadonlyMap<string, SubjectEntry>): void {
  const { about, evidence } = place.data;
  const inEvidence = evidence.flatMap(({ subject, run }) => [subject, run].filter((id) => id !== undefined));
  const named = [
    ...about.map((subject) => ['about', subject] as const),
    ...inEvidence.map((subject) => ['evidence', subject] as const),
  ];
  for (const [field, subject] of named) {
    // A subject whose own file has a problem is there, and is named there.
    if (subjects.has(subject) || files.exists(`content/subjects/${subject}`)) continue;
    const rule = `there is no subject "${subject}"; known: ${[...subjects.keys()].join(', ')}`;
    refuse(files, place, field, subject, rule, `correct the name, or add content/subjects/${subject}`);
  }
}

/** Those that claim the same too. */
function refuseSources(files: Files, place: ClaimPlace, sources: ReadonlyMap<string, ClaimSource>): void {
  for (const [index, also] of place.data.also.entries()) {
    const field = `also.${index}`;
    if (also === place.source)
      refuse(files, place, field, also, 'the claim stands in that file already', 'take it out');
    // A source whose own file has a problem is there, and is named there.
    else if (!sources.has(also) && !files.exists(`${CLAIMS}/${also}.yaml`)) {
      const rule = `there is no source "${also}"; known: ${[...sources.keys()].join(', ')}`;
      refuse(files, place, field, also, rule, `correct the name, or add ${CLAIMS}/${also}.yaml`);
    }
  }
}

/** A claim stands under what it is about: evidence of anything else would be looked for elsewhere. */
function refuseOthers(files: Files, place: ClaimPlace): void {
  const { about, evidence } = place.data;
  for (const [index, { subject, run }] of evidence.entries()) {
    const own = subject ?? run;
    if (own === undefined || about.includes(own)) continue;
    const field = `evidence.${index}.${subject === undefined ? 'run' : 'subject'}`;
    refuse(
      files,
      place,
      field,
      own,
      `the claim is not about ${own}`,
      'add it to "about", or take the evidence out',
    );
  }
}

/** Folders of probes that belong to no claim. */
function refuseUnclaimed(files: Files, source: string, folders: ReadonlySet<string>): void {
  for (const id of files.folders(`${CLAIMS}/${source}`)) {
    if (folders.has(`${source}/${id}`)) continue;
    const rule = `${CLAIMS}/${source}.yaml has no claim "${id}"`;
    files.problem(`${CLAIMS}/${source}/${id}`, rule, 'rename the folder, or delete it');
  }
}
