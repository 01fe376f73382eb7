/** The order of statements that ran at the same time: the server's log has them as chance would have it. */
import type { Statement } from '../schemas/evidence.ts';

/**
 * The statements of each connection together, in their order; the shortest first. Connections that did the same are alike,
 * so it is the same whichever was faster.
 */
export function byConnection(statements: readonly Statement[]): Statement[] {
  const told = [...Map.groupBy(statements, ({ connection }) => connection).values()].map((own) => ({
    own,
    text: JSON.stringify(own.map((statement) => ({ ...statement, connection: 0 }))),
  }));
  told.sort((a, b) => a.own.length - b.own.length || (a.text < b.text ? -1 : Number(a.text > b.text)));
  return told.flatMap(({ own }, index) => own.map((statement) => ({ ...statement, connection: index + 1 })));
}
