/** Subjects, tasks and the matrix as records. */
import type { Standing } from '../../contract/schemas/standing.ts';
import { DATABASES } from '../../contract/vocabulary/databases.ts';
import { href } from '../site/href.ts';
import type { AnswerView, FeatureView, Library, SubjectView } from '../library/model.ts';
import { cellOf, type Proof } from '../features/matrix/matrix.ts';
import { comparedVersion } from '../features/matrix/matrix-tables.ts';
import type { FeatureRecord, SubjectRecord, TaskRecord } from './records.ts';

export function subjects(library: Library): SubjectRecord[] {
  return library.subjects.map((subject) => ({
    id: subject.id,
    name: subject.name,
    kind: subject.kind,
    version: comparedVersion(subject, library) ?? null,
    databases: DATABASES.filter((database) => 'drivers' in subject.databases[database]),
    flavours: subject.flavours,
    url: href(pageOf(subject)),
  }));
}

/** The baseline has no page of its own. */
function pageOf({ id, kind }: SubjectView): `/${string}` {
  if (kind === 'baseline') return '/orms/';
  return kind === 'orm' ? `/orms/${id}/` : `/tools/${id}/`;
}

export function tasks({ tasks: all }: Library): TaskRecord[] {
  return all.map(({ id, section, data: { title, question, expected } }) => ({
    id,
    section: section.id,
    title,
    question,
    expected,
    url: href(`/tasks/${id}/`),
  }));
}

export function features({ features: all }: Library): FeatureRecord[] {
  return all.map((feature) => {
    const { id, group, asks, data, answers } = feature;
    return {
      id,
      group: group.id,
      asks,
      title: data.title,
      question: data.question,
      why: data.why,
      cells: answers.map((answer) => cellRecord(feature, answer)),
      url: href(`/matrix/${id}/`),
    };
  });
}

function cellRecord(feature: FeatureView, answer: AnswerView): FeatureRecord['cells'][number] {
  const { subject, cell, standing } = answer;
  const { proof, statuses } = cellOf(feature, answer);
  return {
    subject: subject.id,
    status: cell.status,
    note: noteOf(cell),
    databases: Object.fromEntries(
      [...statuses].map(([database, status]) => [database, { status, note: noteOf(standing(database)) }]),
    ),
    since: cell.since?.release ?? null,
    backing: proof ? backingOf(feature, proof) : null,
    url: href(`/matrix/${feature.id}/#${subject.id}`),
  };
}

function noteOf({ note, reason }: Standing): string | null {
  return note ?? reason ?? null;
}

function backingOf({ id, task }: FeatureView, proof: Proof): FeatureRecord['cells'][number]['backing'] {
  if (proof.kind === 'source') return { kind: 'source', ...proof.source };
  return proof.kind === 'task' && task ? { kind: 'task', task: task.id } : { kind: 'probe', feature: id };
}
