/** Frameworks by ORMs: the stacks that stand for each pairing, and what is said where none does. */
import type { Library, StackView, SubjectView } from '../../library/model.ts';
import { connectionsOf } from './stack.ts';

export interface GridRow {
  framework: SubjectView;
  cells: { orm: SubjectView; stacks: Stand[]; none: string }[];
}

interface Stand {
  stack: StackView;
  /** Of fifty requests at a time, so many are in the database. */
  connections: number | undefined;
}

export function gridOf({ tools, orms, stacks }: Pick<Library, 'tools' | 'orms' | 'stacks'>): GridRow[] {
  return tools
    .filter(({ kind }) => kind === 'framework')
    .map((framework) => ({
      framework,
      cells: orms.map((orm) => {
        const own = stacks.filter((stack) => stack.framework === framework && stack.orm === orm);
        return {
          orm,
          stacks: own.map((stack) => ({ stack, connections: connectionsOf(stack) })),
          none: own.length > 0 ? '' : noneOf(framework, orm, stacks),
        };
      }),
    }));
}

/** An ORM that is async alone has no stack with a framework whose stacks are all sync. */
function noneOf(framework: SubjectView, orm: SubjectView, stacks: readonly StackView[]): string {
  const own = stacks.filter((stack) => stack.framework === framework);
  const isSync = own.length > 0 && own.every(({ data }) => data.flavour === 'sync');
  return isSync && !orm.flavours.includes('sync')
    ? `None: ${orm.name} is async, the starters of ${framework.name} are sync.`
    : 'None here yet.';
}
