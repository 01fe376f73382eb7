/** Reads `content/features/`: groups, features, and each subject's probes. */
import { databasesToRun, readCaseFiles } from './case-files.ts';
import { sampleFiles } from '../content/sample-files.ts';
import type { CaseFile, FeatureEntry, SubjectEntry, TaskEntry, ModulesOf } from '../content/model.ts';
import { Feature, Group } from '../schemas/feature.ts';
import type { Files } from '../files/files.ts';
import { inOrder } from '../vocabulary/in-order.ts';
import { refuseSubjects, refuseUnasked } from './refuse.ts';
import type { Section } from '../schemas/task.ts';
import { DATABASES, inShownOrder } from '../vocabulary/databases.ts';

interface Known {
  sections: ReadonlyMap<string, Section>;
  tasks: ReadonlyMap<string, TaskEntry>;
  subjects: ReadonlyMap<string, SubjectEntry>;
}

export function readGroups(files: Files): Map<string, Group> {
  const entries = files.folders('content/features').flatMap((id): [string, Group][] => {
    const data = files.yaml(`content/features/${id}/group.yaml`, Group);
    return data ? [[id, data]] : [];
  });
  return inOrder(entries, ({ order }) => order);
}

export function readFeatures(
  files: Files,
  groups: ReadonlyMap<string, Group>,
  known: Known,
  modules: ModulesOf,
): Map<string, FeatureEntry> {
  const features = new Map<string, FeatureEntry>();
  for (const [group, { asks }] of groups) {
    const entries: [string, FeatureEntry][] = [];
    for (const id of files.folders(`content/features/${group}`)) {
      const folder = `content/features/${group}/${id}`;
      const file = `${folder}/feature.yaml`;
      const other = features.get(id) ?? entries.find(([taken]) => taken === id)?.[1];
      if (other) {
        const rule = `the id "${id}" is taken by ${other.file}: ids are unique across groups`;
        files.problem(file, rule, 'rename this folder');
        continue;
      }
      const data = files.yaml(file, Feature);
      if (!data) continue;
      for (const field of ['subjects', 'terms'] as const) {
        refuseSubjects(files, { file, field, ids: Object.keys(data[field] ?? {}), asks }, known.subjects);
      }
      checkTask(files, { id, file, data, asks }, known);
      refuseTasks(files, file, data, known);
      entries.push([
        id,
        { id, group, file, data, probes: readProbes(files, folder, id, data, known, modules) },
      ]);
    }
    for (const [id, entry] of inOrder(entries, ({ data }) => data.order)) features.set(id, entry);
  }
  return features;
}

/** A row may stand on a task; a row with probes of its own must not be taken for one. */
function checkTask(
  files: Files,
  { id, file, data, asks }: { id: string; file: string; data: Feature; asks: Group['asks'] },
  known: Known,
): void {
  const { tasks, sections } = known;
  if (data.task === undefined) {
    if (!tasks.has(id)) return;
    const rule = `there is a task "${id}" too, and the scripts of the two would have one name`;
    files.problem(file, rule, `write "task: ${id}" if its runs answer this, or rename this folder`);
    return;
  }
  const section = tasks.get(data.task)?.section;
  const kind = section === undefined ? undefined : (sections.get(section)?.asks ?? 'orm');
  if (kind === asks) return;
  if (kind === undefined && isTask(files, data.task, known)) return;
  files.problems.push({
    file,
    field: 'task',
    value: data.task,
    rule:
      kind === undefined
        ? `there is no task "${data.task}"`
        : `that task is for another kind of subject: ${kind}`,
    remedy: 'correct the name, or answer with "subjects"',
  });
}

/** Its page leads to them by their names. */
function refuseTasks(files: Files, file: string, { task, tasks }: Feature, known: Known): void {
  for (const [index, id] of tasks.entries()) {
    const rule =
      id === task
        ? 'that task is named by "task" already'
        : isTask(files, id, known)
          ? undefined
          : `there is no task "${id}"`;
    if (rule !== undefined)
      files.problems.push({
        file,
        field: `tasks.${index}`,
        value: id,
        rule,
        remedy: 'correct it, or leave it out',
      });
  }
}

/** A task whose own page has a problem is there, and is named there. */
function isTask(files: Files, id: string, { tasks, sections }: Known): boolean {
  return (
    tasks.has(id) ||
    [...sections.keys()].some((section) => files.exists(`content/tasks/${section}/${id}/task.mdx`))
  );
}

/** An answer that is neither unknown nor inapplicable and names no source needs a probe, in any flavour. */
function readProbes(
  files: Files,
  folder: string,
  id: string,
  data: Feature,
  { subjects }: Known,
  modules: ModulesOf,
): CaseFile[] {
  const probes: CaseFile[] = [];
  const wanted = new Set<string>();
  const databases = inShownOrder(data.databases ?? DATABASES);
  for (const subject of subjects.values()) {
    const cell = data.subjects?.[subject.id];
    if (!cell || cell.source || cell.status === 'inapplicable') continue;
    const names = sampleFiles(subject);
    for (const name of names.keys()) wanted.add(name);
    // A probe that is being written may stand there before anybody says what it shows.
    if (cell.status === 'unknown') {
      for (const name of names.keys()) files.expect(`${folder}/${name}`);
      continue;
    }
    const there = [...names].filter(([name]) => files.exists(`${folder}/${name}`));
    if (there.length === 0) {
      const rule = `the status of ${subject.id} is ${cell.status}, and nothing backs it: there is no probe and no source`;
      const remedy = `write ${folder}/${[...names.keys()].join(' or ')}, add a "source", or set it to unknown`;
      files.problems.push({ file: `${folder}/feature.yaml`, field: `subjects.${subject.id}`, rule, remedy });
    }
    for (const [name, flavour] of there) {
      const source = {
        kind: 'feature' as const,
        id,
        title: data.title,
        trap: false,
        file: `${folder}/${name}`,
        subject,
        flavour,
        databases: databasesToRun(databases, cell.databases),
        remedy: 'write the probe',
      };
      probes.push(...readCaseFiles(files, source, cell, `${folder}/feature.yaml`, modules));
    }
  }
  refuseUnasked(files, folder, wanted, subjects, {
    rule: 'no answer in feature.yaml asks for this probe',
    remedy: 'name its subject under "subjects", without a source, or delete the file',
  });
  return probes;
}
