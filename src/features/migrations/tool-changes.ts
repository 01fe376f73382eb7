/** What a migration tool's own page says of the changes: what it does by itself, what it does not, and what it loses. */
import { DATABASES, databaseNames } from '../../../contract/vocabulary/databases.ts';
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import type { SolutionView, SubjectView, TaskView } from '../../library/model.ts';
import { artifactsOf, consoleLines } from '../solution/left-behind/artifacts.ts';
import { type ChangeCell, changeOf } from './migrations-page.ts';

interface ToolChange {
  task: TaskView;
  parts: ChangeCell['parts'];
  /** What the limit or the loss is, a line each. */
  notes: string[];
}

export interface ToolChanges {
  id: 'itself' | 'limits' | 'hand';
  title: string;
  changes: ToolChange[];
}

const TITLES = {
  itself: 'By itself, with a question at most',
  limits: 'With a setting, a limit or a loss',
  hand: 'Not by itself everywhere: a file edited or written by hand',
} as const;

/** Those that a tool has worked through, by how much it did; a group without any is left out. */
export function changesOf(
  tool: SubjectView,
  worked: readonly { task: TaskView; solution: SolutionView }[],
): ToolChanges[] {
  const all = worked.map(({ task, solution }) => {
    const { parts } = changeOf(task, tool);
    return { task, parts, notes: notesOf(solution) };
  });
  const groups = Map.groupBy(all, groupOf);
  return (Object.keys(TITLES) as (keyof typeof TITLES)[]).flatMap((id) => {
    const changes = groups.get(id);
    return changes ? [{ id, title: TITLES[id], changes }] : [];
  });
}

function groupOf({ parts }: ToolChange): keyof typeof TITLES {
  if (parts.some(({ edited, status }) => edited || status === 'missing')) return 'hand';
  return parts.every(({ words }) => words === 'as it comes' || words === 'asks first') ? 'itself' : 'limits';
}

/** Each with the databases that it is about, where others have none or another. */
function notesOf(solution: SolutionView): string[] {
  const told = DATABASES.flatMap((database) => {
    const { note } = solution.standing(database);
    return note === undefined ? [] : [{ database, note }];
  });
  const notes = [...Map.groupBy(told, ({ note }) => note)];
  return notes.map(([note, on]) =>
    on.length === told.length && notes.length === 1 && told.length > 1
      ? note
      : `${listInWords(on.map(({ database }) => databaseNames[database]))}: ${note}`,
  );
}

/** `alembic upgrade`: each command that was typed with a tool, and the first task that typed it. */
export function commandsOf(
  worked: readonly { task: TaskView; solution: SolutionView }[],
): { command: string; task: TaskView }[] {
  const found = new Map<string, TaskView>();
  for (const { task, solution } of worked) {
    const files = artifactsOf(solution, DATABASES, 'task').flatMap(({ value }) => value);
    for (const { kind, text } of files) {
      if (kind !== 'console') continue;
      for (const line of consoleLines(text)) {
        const command = line.kind === 'command' && commandIn(line.text);
        if (command && !found.has(command)) found.set(command, task);
      }
    }
  }
  return [...found].map(([command, task]) => ({ command, task }));
}

/** The program and what it is told to do, without what stands before, between and behind. */
const COMMAND =
  /^\$ (?<program>python manage\.py|piccolo \w+|\w[\w-]*)(?: -{1,2}[\w-]+[ =]\S+)* (?<what>[a-z][\w-]*)/;

function commandIn(line: string): string | undefined {
  const { program, what } = COMMAND.exec(line)?.groups ?? {};
  return program !== undefined && what !== undefined ? `${program} ${what}` : undefined;
}
