/** What the page of claims says: the verdicts counted, and what each claim rests on. */
import type { ClaimEvidence } from '../../../contract/schemas/claim-proof.ts';
import { type Claim, type Verdict, VERDICTS } from '../../../contract/schemas/claim.ts';
import type { Evidence } from '../../../contract/schemas/evidence.ts';
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import { databaseNames, inShownOrder } from '../../../contract/vocabulary/databases.ts';
import type { ClaimView, Library, SubjectView } from '../../library/model.ts';
import { versionOf } from '../../library/runs.ts';
import { type Proof, proofOfEvidence } from '../ui/proofs/proofs.ts';

export interface Tally {
  total: number;
  /** In shown order; verdicts that nobody gave are left out. */
  verdicts: { verdict: Verdict; count: number }[];
}

export function tally(claims: readonly { data: Pick<Claim, 'verdict'> }[]): Tally {
  const counts = Map.groupBy(claims, ({ data }) => data.verdict);
  return {
    total: claims.length,
    verdicts: VERDICTS.flatMap((verdict) => {
      const count = counts.get(verdict)?.length ?? 0;
      return count > 0 ? [{ verdict, count }] : [];
    }),
  };
}

const PARTS: Record<Verdict, (count: number) => string> = {
  true: (count) => `${count} ${one(count, 'holds', 'hold')}`,
  outdated: (count) => `${count} ${one(count, 'is', 'are')} outdated`,
  misleading: (count) => `${count} ${one(count, 'misleads', 'mislead')}`,
  false: (count) => `${count} ${one(count, 'is', 'are')} false`,
  unsupported: (count) => `${count} ${one(count, 'stands', 'stand')} on nothing that we could find`,
  uncheckable: (count) => `${count} ${one(count, 'is a judgement', 'are judgements')} that no run can decide`,
};

/** "9 published claims, checked: 4 hold, 3 are false and 2 are outdated." */
export function tallyInWords({ total, verdicts }: Tally): string {
  const parts = verdicts.map(({ verdict, count }) => PARTS[verdict](count));
  return `${total} published ${one(total, 'claim', 'claims')}, checked: ${listInWords(parts)}.`;
}

/** What the page of a source is called. */
export function sourceTitle({ title }: { title: string }): string {
  return `Checked: ${title}`;
}

/** @returns the id of a source on the page, which is none of a claim */
export function placeOf(source: string): string {
  return `from-${source}`;
}

/** The subjects that some claim is about, in shown order. */
export function subjectsAbout(claims: readonly ClaimView[], subjects: readonly SubjectView[]): SubjectView[] {
  const named = new Set(claims.flatMap(({ data }) => data.about));
  return subjects.filter(({ id }) => named.has(id));
}

export function proofsOf(claim: ClaimView, library: Library): Proof[] {
  return claim.data.evidence.map((evidence) => proofOf(evidence, claim, library));
}

function proofOf(evidence: ClaimEvidence, { id, probes }: ClaimView, library: Library): Proof {
  const { run } = evidence;
  if (run === undefined) return proofOfEvidence(evidence, library);
  const own = probes.filter((probe) => probe.subject.id === run);
  const [first] = own;
  if (!first) throw new Error(`${id}: no probe of ${run} was read`);
  const runs = own.flatMap((probe) => [...probe.runs.values()]);
  return {
    to: { path: `/scripts/${first.script.name}` },
    label: 'Script',
    says: ranAs(first.subject, runs),
  };
}

/** "SQLAlchemy 2.1.9 raised `NameError: …` on SQLite and PostgreSQL"; what it did on other databases comes after that. */
function ranAs({ name, databases }: SubjectView, runs: readonly Evidence[]): string {
  const supported = runs.filter(({ database }) => 'drivers' in databases[database]);
  const endings = Map.groupBy(supported, endingOf);
  const parts = [...endings].map(([ending, own]) => {
    const places = inShownOrder(own.map(({ database }) => database));
    return `${ending} on ${listInWords(places.map((place) => databaseNames[place]))}`;
  });
  return `${[name, versionOf(runs)].filter(Boolean).join(' ')} ${parts.join('; ')}`;
}

/** Of an error the first line, of a result what fits on one. */
function endingOf({ phases }: Evidence): string {
  const last = phases.at(-1);
  if (last?.outcome !== 'returned')
    return `raised \`${shorten([last?.error.type, last?.error.message.split('\n')[0]].join(': '))}\``;
  return last.result === true ? 'ran' : `returned \`${shorten(JSON.stringify(last.result))}\``;
}

function shorten(text: string): string {
  const plain = text.replaceAll('`', '’');
  return plain.length > 110 ? `${plain.slice(0, 109)}…` : plain;
}

function one(count: number, single: string, many: string): string {
  return count === 1 ? single : many;
}
