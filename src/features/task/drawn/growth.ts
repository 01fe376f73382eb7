/** How many statements the parts of a task send with more rows: equal answers stand in one line. */
import type { Database } from '../../../../contract/vocabulary/databases.ts';
import type { Grown } from '../../../../contract/schemas/evidence.ts';
import { inPhaseOrder } from '../../../../contract/vocabulary/phases.ts';
import { GROWN_ROWS } from '../../../../contract/vocabulary/runs.ts';
import { type Flavour, FLAVOURS } from '../../../../contract/vocabulary/subjects.ts';
import type { SolutionView, TaskView } from '../../../library/model.ts';
import { flavoursOf, runOf } from '../../../library/runs.ts';
import { partName } from '../../solution/transcript/transcripts.ts';
import { type Variant, variantsOf } from '../../ui/choices/variants.ts';

export interface GrowthLine {
  /** `before`, `fix`, or the way. */
  part: string;
  /** Names of the subjects that send as many; `all` where each that was counted does. */
  who: string[];
  /** For each of `GROWN_ROWS`: `1,001`, or the exception. */
  sent: string[];
}

/** The table for each choice; nothing for a task that does not grow. */
export function growthOf(task: TaskView, databases: readonly Database[]): Variant<GrowthLine[]>[] {
  return variantsOf(FLAVOURS, databases, (flavour, database) => linesOf(task, flavour, database)).filter(
    ({ value }) => value.length > 0,
  );
}

function linesOf(task: TaskView, flavour: Flavour, database: Database): GrowthLine[] {
  const parts = task.subjects.flatMap((solution) =>
    partsOf(solution, flavour, database).map(({ name, sent }) => {
      const part = partName(name) || (task.data.trap ? 'fix' : '');
      return { name, part, sent, who: solution.subject.name };
    }),
  );
  const counted = new Set(parts.map(({ who }) => who)).size;
  const lines = Map.groupBy(inPhaseOrder(parts), ({ name, sent }) => [name, ...sent].join(' '));
  return [...lines.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const who = own.length === counted && counted > 2 ? ['all'] : own.map((one) => one.who);
    return [{ part: first.part, who, sent: first.sent }];
  });
}

function partsOf(
  solution: SolutionView,
  flavour: Flavour,
  database: Database,
): { name: Grown['name']; sent: string[] }[] {
  const own = flavoursOf(solution).includes(flavour) ? flavour : flavoursOf(solution)[0];
  const grown = own && runOf(solution, own, database)?.grown;
  return [...Map.groupBy(grown ?? [], ({ name }) => name)].map(([name, counts]) => ({
    name,
    sent: GROWN_ROWS.map((rows) => {
      const count = counts.find((one) => one.rows === rows);
      return count?.raised ?? count?.work.toLocaleString('en') ?? '';
    }),
  }));
}
