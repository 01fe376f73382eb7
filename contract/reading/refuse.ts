/** Finds names in content that nothing stands behind, and files that nothing asks for. */
import type { SubjectEntry } from '../content/model.ts';
import type { Files } from '../files/files.ts';
import { type AskedKind, kindWords } from '../vocabulary/subjects.ts';

/** Subjects that don't exist, or that the question is not for; the baseline may answer anything. */
export function refuseSubjects(
  files: Files,
  { file, field, ids, asks }: { file: string; field: string; ids: string[]; asks: AskedKind },
  subjects: ReadonlyMap<string, SubjectEntry>,
): void {
  for (const id of ids) {
    const kind = subjects.get(id)?.data.kind;
    if (kind === asks || kind === 'baseline') continue;
    // A subject whose own file has a problem is there, and is named there.
    if (kind === undefined && files.exists(`content/subjects/${id}`)) continue;
    const known = [...subjects.values()].filter(({ data }) => [asks, 'baseline'].includes(data.kind));
    const names = known.map((subject) => subject.id).join(', ');
    files.problems.push({
      file,
      field: `${field}.${id}`,
      rule:
        kind === undefined
          ? `there is no subject "${id}"; known: ${names}`
          : `"${id}" is no ${kindWords[asks].one}, and this is asked of ${kindWords[asks].many} alone: ${names}`,
      remedy: `correct the name, or add content/subjects/${id}`,
    });
  }
}

/** Python files in a folder that no answer asks for. */
export function refuseUnasked(
  files: Files,
  folder: string,
  wanted: ReadonlySet<string>,
  subjects: ReadonlyMap<string, SubjectEntry>,
  { rule, remedy }: { rule: string; remedy: string },
): void {
  for (const name of files.names(folder, '.py')) {
    const [id = ''] = name.split('.');
    // The samples of a subject whose own file has a problem are none; the problem is named there.
    const unread = !subjects.has(id) && files.exists(`content/subjects/${id}`);
    if (!wanted.has(name) && !unread) files.problem(`${folder}/${name}`, rule, remedy);
  }
}
