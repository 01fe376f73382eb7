/** Looks whether what a verdict rests on is there, and still shows it. */
import type { VerdictEntry } from '../content/model.ts';
import type { Problem } from '../files/problem.ts';
import type { Reason } from '../schemas/verdict.ts';
import { checkEvidence, type Grounds } from './claims.ts';

export function checkVerdicts(grounds: Grounds): Problem[] {
  return [...grounds.content.verdicts.values()].flatMap(({ file, ...verdict }) =>
    reasonsIn(verdict).flatMap(([field, { evidence }]) =>
      evidence.flatMap((piece, index) => {
        const found = checkEvidence(grounds, piece, 'line of the verdict');
        return found ? [{ file, ...found, field: `${field}.evidence.${index}.${found.field}` }] : [];
      }),
    ),
  );
}

/** Every line of a verdict, with its place in the file. */
export function reasonsIn({ orm, pair }: Pick<VerdictEntry, 'orm' | 'pair'>): [string, Reason][] {
  const lists: [string, readonly Reason[]][] = orm
    ? [
        ['choose', orm.choose],
        ['avoid', orm.avoid],
        ['risks', orm.risks],
      ]
    : [
        ...Object.entries(pair?.choose ?? {}).map(([id, own]): [string, Reason[]] => [`choose.${id}`, own]),
        ['either', pair?.either ?? []],
      ];
  return lists.flatMap(([field, own]) =>
    own.map((reason, index): [string, Reason] => [`${field}.${index}`, reason]),
  );
}
