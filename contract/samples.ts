/** Finds the samples of a task, and makes each into the script that is run and published. */
import type { Sample, SubjectEntry, TaskEntry } from './content.ts';
import type { Files } from './files.ts';
import { regionsOf } from './regions.ts';
import { assembleScript, ScriptError, sha256 } from './script.ts';
import type { Subject } from './subject.ts';
import { type Flavour, FLAVOURS } from './words.ts';

type Task = Omit<TaskEntry, 'samples'>;

/** How many lines of code a card shows. */
const LONGEST_REGION = 25;

/** Python sources by module name. */
export type Modules = ReadonlyMap<string, string>;

/** `django.py`, or `django.sync.py` where a subject's flavour is not its first. */
export function sampleFile(subject: string, flavour: Flavour, data: Subject): string {
  return `${subject}${flavour === data.flavours[0] ? '' : `.${flavour}`}.py`;
}

/**
 * @param modules what the samples of a subject may import
 * @returns the samples in shown order
 */
export function readSamples(
  files: Files,
  task: Task,
  subjects: ReadonlyMap<string, SubjectEntry>,
  modules: (subject: string) => Modules,
): Sample[] {
  const folder = task.file.slice(0, task.file.lastIndexOf('/'));
  const samples: Sample[] = [];
  const wanted = new Set<string>();
  // In the order of the subjects, not of task.mdx.
  for (const subject of subjects.values()) {
    const status = task.data.subjects[subject.id]?.status ?? 'inapplicable';
    if (status === 'inapplicable') continue;
    for (const flavour of FLAVOURS.filter((own) => subject.data.flavours.includes(own))) {
      const name = sampleFile(subject.id, flavour, subject.data);
      wanted.add(name);
      // A sample that is being written may stand there before anybody says what it shows.
      if (status === 'unknown') continue;
      const sample = readSample(files, `${folder}/${name}`, task, subject, flavour, modules(subject.id));
      if (sample) samples.push(sample);
    }
  }
  for (const name of files.names(folder, '.py')) {
    if (wanted.has(name) || isOfUnreadSubject(files, name, subjects)) continue;
    const rule = 'no subject of task.mdx with this flavour asks for this sample';
    files.problem(`${folder}/${name}`, rule, 'name its subject under "subjects", or delete the file');
  }
  return samples;
}

/** A subject whose own file has a problem, which is named there: its samples are none. */
function isOfUnreadSubject(files: Files, name: string, subjects: ReadonlyMap<string, unknown>): boolean {
  const [id = ''] = name.split('.');
  return !subjects.has(id) && files.exists(`content/subjects/${id}`);
}

function readSample(
  files: Files,
  file: string,
  { id, data }: Task,
  subject: SubjectEntry,
  flavour: Flavour,
  modules: Modules,
): Sample | undefined {
  const source = files.text(
    file,
    `write the sample, or set the status of ${subject.id} in task.mdx to unknown`,
  );
  if (source === undefined) return undefined;
  try {
    const regions = regionsOf(source);
    for (const region of ['task', ...(data.trap ? ['naive'] : [])]) {
      if (regions.some(({ name }) => name === region)) continue;
      const start = region === 'task' ? '# region' : `# region ${region}`;
      const rule = `no region "${region}": the page shows what stands between "${start}" and "# endregion"`;
      files.problem(file, rule, 'mark the part to show');
    }
    for (const { name: region, line, code } of regions) {
      const length = code.split('\n').length;
      if (length <= LONGEST_REGION) continue;
      const rule = `line ${line}: the region "${region}" shows ${length} lines, ${LONGEST_REGION} at most are read at a glance`;
      files.problem(file, rule, 'write it shorter, or move what is not the point out of the region');
    }
    const name = `${id}.${sampleFile(subject.id, flavour, subject.data)}`;
    const text = assembleScript({
      name,
      title: `${data.title}: ${subject.data.name}, ${flavour}`,
      python: subject.data.python,
      requirements: subject.requirements,
      sample: source,
      modules,
    });
    const script = { name, text, sha256: sha256(text) };
    return { task: id, subject: subject.id, flavour, file, regions, script };
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    files.problem(file, error.message, 'correct the sample');
    return undefined;
  }
}
