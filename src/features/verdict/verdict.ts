/** For whom an ORM is, and which of two: what the content says, with the ways to what it rests on. */
import type { Reason } from '../../../contract/schemas/verdict.ts';
import type { Library, SubjectView } from '../../library/model.ts';
import { pairId } from '../../library/pairs.ts';
import { type Proof, proofOfEvidence } from '../ui/proofs/proofs.ts';

export interface ReasonShown {
  text: string;
  proofs: Proof[];
}

/** A list of reasons, under words that its lines go on with. */
export interface Reasons {
  title: string;
  /** Whose colour it has; absent where it is of both. */
  subject?: SubjectView;
  reasons: ReasonShown[];
}

/** @returns "Choose A if …", "Choose B if …", "Either way …"; nothing where nobody has written it */
export function pairVerdict([a, b]: readonly [SubjectView, SubjectView], library: Library): Reasons[] {
  const pair = library.verdicts.get(pairId(a, b))?.pair;
  if (!pair) return [];
  return [
    ...[a, b].map((subject) => ({
      title: `Choose ${subject.name} if …`,
      subject,
      reasons: shown(pair.choose[subject.id] ?? [], library),
    })),
    { title: 'Either way …', reasons: shown(pair.either, library) },
  ];
}

export interface OrmVerdictShown {
  lists: Reasons[];
  risks: ReasonShown[];
}

export function ormVerdict(subject: SubjectView, library: Library): OrmVerdictShown | undefined {
  const orm = library.verdicts.get(subject.id)?.orm;
  if (!orm) return undefined;
  return {
    lists: [
      { title: `Choose ${subject.name} if …`, subject, reasons: shown(orm.choose, library) },
      { title: 'Take another one if …', reasons: shown(orm.avoid, library) },
    ],
    risks: shown(orm.risks, library),
  };
}

function shown(reasons: readonly Reason[], library: Library): ReasonShown[] {
  return reasons.map(({ text, evidence }) => ({
    text,
    proofs: onePerPlace(evidence.map((piece) => proofOfEvidence(piece, library))),
  }));
}

/** What two of them have at one feature is one way to it. */
function onePerPlace(proofs: readonly Proof[]): Proof[] {
  return [...Map.groupBy(proofs, ({ label }) => label).values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ? [first] : [];
    const says = [first, ...others].map((proof) => proof.says).join('; ');
    const { to } = first;
    return [{ ...first, to: 'path' in to ? { path: to.path.replace(/#.*/, '') as `/${string}` } : to, says }];
  });
}
