/** The answers of type checkers as a page tells them. Pure. */
import type { Question } from '../../../contract/schemas/typing.ts';
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import type { SetupView, TypesView } from '../../library/typing.ts';
import type { AnswerGroup } from './typing.ts';

/** Who answers so: "every set-up", "Django alone; django-types (ty)". */
export function whoInWords({ everywhere, who }: AnswerGroup): string {
  const [first, ...others] = who;
  if (!first) return '';
  const alone = first.setup.siblings === 0;
  if (everywhere) return alone ? listInWords(first.checkers) : `${listInWords(first.checkers)}, every set-up`;
  if (alone) return listInWords(first.checkers);
  return [first, ...others]
    .map(({ setup, checkers, whole }) =>
      whole && checkers.length > 1 ? setup.title : `${setup.title} (${listInWords(checkers)})`,
    )
    .join('; ');
}

/** The type that would say all there is to say. */
export function wantedOf(setups: readonly SetupView[], { id, kind }: Question): string | undefined {
  return kind === 'reveals' ? setups[0]?.expected.types[id]?.[0] : undefined;
}

/** What Python made of the same code: the types of the values, the exceptions, or nothing at all. */
export function atRunTime(
  setups: readonly SetupView[],
  { id, kind }: Question,
): { told: string; names: string[] } {
  const runs = setups.flatMap(({ run }) => run ?? []);
  if (kind === 'reveals')
    return { told: 'At run time:', names: [...new Set(runs.flatMap(({ returned }) => returned[id] ?? []))] };
  const names = [...new Set(runs.flatMap(({ mistaken }) => mistaken[id]?.type ?? []))];
  return {
    told: names.length > 0 ? 'At run time it raises' : 'At run time, on SQLite, nothing is raised.',
    names,
  };
}

/** The checkers with their versions, and the Pythons that ran the code. */
export function versionsOf({ checkers, subjects }: TypesView): { named: string[]; python: string[] } {
  const setups = subjects.flatMap((subject) => subject.setups);
  const named = checkers.map(({ id, name }) => {
    const versions = setups.flatMap(({ reports }) => reports.get(id)?.versions.checker ?? []);
    return [name, ...new Set(versions)].join(' ');
  });
  return { named, python: [...new Set(setups.flatMap(({ run }) => run?.versions.python ?? []))] };
}

/** The models of a set-up, where no set-up before it has the same. */
export function modelsOf(setups: readonly SetupView[], setup: SetupView): { path: string; text: string }[] {
  const before = setups.slice(0, setups.indexOf(setup));
  return Object.entries(setup.files)
    .filter(([path, text]) => path.endsWith('models.py') && before.every(({ files }) => files[path] !== text))
    .map(([path, text]) => ({ path, text: text.trimEnd() }));
}
