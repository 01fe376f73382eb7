/** Each piece of evidence of each verdict, changed under it: the build stops and names the line. */
import { expect, test } from 'vitest';
import type { Grounds } from '../../../contract/checks/claims.ts';
import { checkVerdicts, reasonsIn } from '../../../contract/checks/verdicts.ts';
import type { Content, VerdictEntry } from '../../../contract/content/model.ts';
import type { ClaimEvidence } from '../../../contract/schemas/claim-proof.ts';
import type { Evidence } from '../../../contract/schemas/evidence.ts';
import type { Cell } from '../../../contract/schemas/feature.ts';
import { content, library, reports, runs } from '../../built/checked.ts';

const facts = [...library.facts.values()];
const grounds = (verdict: VerdictEntry): Grounds => ({
  content: { ...content, verdicts: new Map([[verdict.id, verdict]]) },
  runs,
  reports,
  facts,
});

/** What a person would have to look at again. */
const problems = (given: Grounds): (string | undefined)[] => checkVerdicts(given).map(({ field }) => field);

type Changed = [what: string, field: string, given: Grounds];

test('whatever a line rests on, no line outlives its change', () => {
  const survived: string[] = [];
  let attacks = 0;
  for (const verdict of content.verdicts.values()) {
    expect(problems(grounds(verdict)), verdict.id).toEqual([]);
    for (const [field, { evidence }] of reasonsIn(verdict))
      for (const [index, piece] of evidence.entries())
        for (const [what, where, given] of changesOf(piece, grounds(verdict))) {
          attacks += 1;
          if (!problems(given).includes(`${field}.evidence.${index}.${where}`))
            survived.push(`${verdict.file} ${field}: ${what}`);
        }
  }
  expect(survived).toEqual([]);
  expect(attacks).toBeGreaterThan(content.verdicts.size * 10);
});

function changesOf(piece: ClaimEvidence, given: Grounds): Changed[] {
  const { task, feature, fact, subject = '', before } = piece;
  if (fact !== undefined)
    return [['nobody asked', 'subject', { ...given, facts: facts.filter((own) => own.subject !== subject) }]];
  const answered = (feature !== undefined ? content.features.get(feature)?.data.task : undefined) ?? task;
  const of = (run: Evidence): boolean =>
    run.subject === subject && (answered === undefined ? run.feature === feature : run.task === answered);
  const status: Changed = [
    'another status',
    'shows',
    { ...given, content: otherStatus(given.content, piece, answered) },
  ];
  if (before === undefined) return [status];
  return [
    status,
    ['another trap', 'before', { ...given, runs: runs.map((run) => (of(run) ? failing(run) : run)) }],
  ];
}

function otherStatus(given: Content, piece: ClaimEvidence, task: string | undefined): Content {
  const { subject = '', feature = '' } = piece;
  const changed = (cells: Record<string, Cell> = {}): Record<string, Cell> => ({
    ...cells,
    [subject]: { status: 'unknown' },
  });
  const tasks = new Map(given.tasks);
  const features = new Map(given.features);
  const asked = tasks.get(task ?? '');
  const row = features.get(feature);
  if (asked)
    tasks.set(asked.id, {
      ...asked,
      data: { ...asked.data, subjects: changed(asked.data.subjects) },
    });
  else if (row) features.set(row.id, { ...row, data: { ...row.data, subjects: changed(row.data.subjects) } });
  return { ...given, tasks, features };
}

function failing(run: Evidence): Evidence {
  const error = { type: 'SomethingElse', message: '' };
  return {
    ...run,
    phases: run.phases.map((phase) =>
      phase.name === 'naive' ? { name: 'naive', outcome: 'raised', error, statements: [] } : phase,
    ),
  };
}
