/** Whether a run with the packs agrees with the recorded one, and why not where it can't. Pure. */
import { sameOutcome } from '../../contract/checks/same-value.ts';
import type { Evidence, Phase, Statement } from '../../contract/schemas/evidence.ts';
import type { RunReport } from '../../src/play/player.ts';

/** `reordered`: the same statements but for an order that Python does not promise: of columns, of tasks side by side. */
export type Agreement = { agrees: 'same' | 'reordered' } | { agrees: 'no'; why: string };

export function agreementOf(recorded: Pick<Evidence, 'phases'>, report: RunReport): Agreement {
  const { phases } = report;
  const [theirs, own] = [recorded.phases.at(-1), phases.at(-1)];
  if (!theirs || !own || !sameOutcome(theirs, own)) return { agrees: 'no', why: whyNot(report, theirs) };
  const pairs = recorded.phases.map(
    (phase) => [phase, phases.find(({ name }) => name === phase.name)] as const,
  );
  const odd = pairs.find(([phase, other]) => !other || !sameOutcome(phase, other));
  if (odd)
    return {
      agrees: 'no',
      why: `A part of it, ${odd[0].name}(), comes to something else there than it did in the lab.`,
    };
  const levels = pairs.map(([phase, other]) => statementsAgree(phase.statements, other?.statements ?? []));
  if (levels.every((level) => level === 'same')) return { agrees: 'same' };
  if (levels.every((level) => level !== 'no')) return { agrees: 'reordered' };
  return { agrees: 'no', why: 'It comes to the same result there, and sends other statements on the way.' };
}

function statementsAgree(
  recorded: readonly Statement[],
  own: readonly Statement[],
): 'same' | 'reordered' | 'no' {
  const [theirs, ours] = [recorded, own].map((all) => all.filter(({ kind }) => kind === 'work'));
  const told = (all: Statement[] = []): string[] =>
    all.map(({ sql, parameters }) => JSON.stringify([sql, parameters]));
  if (told(theirs).join('\n') === told(ours).join('\n')) return 'same';
  return unordered(theirs).join('\n') === unordered(ours).join('\n') ? 'reordered' : 'no';
}

/** Each with its words and values sorted, and then all of them. */
function unordered(statements: readonly Statement[] = []): string[] {
  return statements
    .map(({ sql, parameters }) => JSON.stringify([sql.split(/[\s,()]+/).sort(), [...parameters].sort()]))
    .sort();
}

/** For a reader, who has not asked for it: what a browser lacks. */
function whyNot({ outcome, phases }: RunReport, recorded: Phase | undefined): string {
  if (outcome.kind === 'lacking')
    return `It needs ${outcome.missing}, which is not among the packages that a browser is given.`;
  if (outcome.kind === 'limit' && outcome.limit === 'time') return 'It takes longer there than a minute.';
  if (outcome.kind === 'limit') return `It takes more ${outcome.limit} than it may there.`;
  if (outcome.kind === 'unloaded') return 'Python itself breaks off there.';
  const last = phases.at(-1);
  const error = last?.outcome === 'raised' ? last.error : undefined;
  const message = error ? `${error.type}: ${error.message}` : '';
  for (const [pattern, why] of CAUSES) if (pattern.test(message)) return why;
  if (error) return `It raises ${error.type} there, which it did not in the lab.`;
  if (recorded?.outcome === 'raised')
    return `It does not raise ${recorded.error.type} there, as it did in the lab.`;
  return 'It returns something else there than it did in the lab.';
}

/** What a browser’s Python says where it lacks something. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /Cannot operate on a closed database/,
    'Its threads share one connection there, since in a browser Python has one thread.',
  ],
  [/can't start new thread|_thread|threads? /i, 'It starts threads, and in a browser Python has one.'],
  [
    /every task waits for another|this thread waits for another/,
    'Its parts wait for each other as only threads can, and in a browser Python has one.',
  ],
  [
    /emscripten does not support processes|fork|subprocess/i,
    'It starts another program, and in a browser there is none.',
  ],
  [
    /socket|Host is unreachable|Connection refused|emscripten_/i,
    'It opens a connection, and in a browser Python has no network.',
  ],
];
