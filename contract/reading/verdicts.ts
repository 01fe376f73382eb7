/** Reads `content/verdicts/`: for whom each ORM is, and which of two. */
import type { SubjectEntry, VerdictEntry } from '../content/model.ts';
import type { Files } from '../files/files.ts';
import { OrmVerdict, PairVerdict } from '../schemas/verdict.ts';

const FOLDER = 'content/verdicts';

/** @returns by the name of the file: an ORM, or two of them in shown order */
export function readVerdicts(
  files: Files,
  subjects: ReadonlyMap<string, SubjectEntry>,
): Map<string, VerdictEntry> {
  const orms = [...subjects.values()].filter(({ data }) => data.kind === 'orm').map(({ id }) => id);
  const pairs = orms.flatMap((a, index) => orms.slice(index + 1).map((b) => [a, b] as const));
  const verdicts = new Map<string, VerdictEntry>();
  for (const id of files.ids(FOLDER, '.yaml')) {
    const file = `${FOLDER}/${id}.yaml`;
    if (orms.includes(id)) {
      const data = files.yaml(file, OrmVerdict);
      if (data) verdicts.set(id, { id, file, orm: data });
      continue;
    }
    const pair = pairs.find(([a, b]) => id === `${a}-vs-${b}`);
    if (!pair) {
      const known = [...orms, ...pairs.map(([a, b]) => `${a}-vs-${b}`)].join(', ');
      const rule = `there is no ORM, and no pair of them in shown order, called "${id}"; known: ${known}`;
      files.problem(file, rule, 'correct the name of the file');
      continue;
    }
    const data = files.yaml(file, PairVerdict);
    if (!data) continue;
    const named = Object.keys(data.choose);
    if (named.length === 2 && pair.every((orm) => named.includes(orm))) {
      verdicts.set(id, { id, file, pair: data });
      continue;
    }
    files.problems.push({
      file,
      field: 'choose',
      value: named.join(', '),
      rule: `it says when to choose each of ${pair.join(' and ')}`,
      remedy: 'name both, and no other',
    });
  }
  return verdicts;
}
