/** Each piece of evidence that a sentence rests on, as a line with a way to it. */
import type { ClaimEvidence } from '../../../../contract/schemas/claim-proof.ts';
import type { Evidence } from '../../../../contract/schemas/evidence.ts';
import type { Source } from '../../../../contract/schemas/source.ts';
import { capitalised } from '../../../../contract/vocabulary/in-words.ts';
import { type Database, databaseNames } from '../../../../contract/vocabulary/databases.ts';
import type { PackageFact } from '../../../../contract/vocabulary/package-facts.ts';
import type { Status } from '../../../../contract/vocabulary/status.ts';
import type { Library, SubjectView } from '../../../library/model.ts';
import { versionOf } from '../../../library/runs.ts';
import { shortDay } from './days.ts';
import { factWords } from './fact-words.ts';
import { statusWords } from '../status/status-words.ts';

export interface Proof {
  /** A path of this site, or an address elsewhere. */
  to: { path: `/${string}` } | { url: string };
  /** What stands there. */
  label: string;
  /** What it shows; `backticks` mark code. */
  says: string;
}

/** Of a task, a feature, types, a fact or a source: a run of its own is a claim's alone. */
export function proofOfEvidence(evidence: ClaimEvidence, library: Library): Proof {
  const { task, feature, types, fact, source, subject } = evidence;
  if (source) return ofSource(source);
  if (types !== undefined) return ofTypes(evidence, library);
  if (fact !== undefined) return ofFact(fact, subject ?? '', library);
  const proof =
    task === undefined ? ofFeature(feature ?? '', evidence, library) : ofTask(task, evidence, library);
  return { ...proof, says: `${proof.says}${beforeInWords(evidence.before)}` };
}

type Whose = Pick<ClaimEvidence, 'subject' | 'on'>;

function ofTask(id: string, { subject, on }: Whose, { taskById }: Library): Proof {
  const task = taskById.get(id);
  if (!task) throw new Error(`there is no task ${id}`);
  const label = task.data.title;
  const own = task.subjects.find((candidate) => candidate.subject.id === subject);
  if (!own) return { to: { path: `/tasks/${id}/` }, label, says: 'all of them ran' };
  const runs = own.samples.flatMap((sample) => [...sample.runs.values()]);
  const standing = task.data.subjects[own.subject.id] ?? { status: 'unknown' };
  return {
    to: { path: `/tasks/${id}/#${own.subject.id}` },
    label,
    says: standsAt(own.subject, standing, runs, on),
  };
}

function ofFeature(id: string, { subject, on }: Whose, { featureById }: Library): Proof {
  const feature = featureById.get(id);
  if (!feature) throw new Error(`there is no feature ${id}`);
  const label = feature.data.title;
  const own = feature.answers.find((candidate) => candidate.subject.id === subject);
  if (!own) return { to: { path: `/matrix/${id}/` }, label, says: 'a row of the matrix' };
  const runs = own.probes.flatMap((probe) => [...probe.runs.values()]);
  return {
    to: { path: `/matrix/${id}/#${own.subject.id}` },
    label,
    says: standsAt(own.subject, own.cell, runs, on),
  };
}

/** What type checkers said, in the words that the check of the content has compared with their reports. */
function ofTypes(evidence: ClaimEvidence, { subjectById }: Library): Proof {
  const { types = '', subject, setup, checker, reveals, catches } = evidence;
  const name = subjectById.get(subject ?? '')?.name ?? '';
  const who = [name, setup && `with ${setup}`, `in ${checker ?? 'each checker'}`].filter(Boolean).join(' ');
  const said = reveals === undefined ? (catches ? 'caught' : 'not caught') : `\`${reveals}\``;
  const label = capitalised(types.replaceAll('-', ' '));
  return { to: { path: `/types/#${types}` }, label, says: `${who}: ${said}` };
}

/** "Tortoise ORM 1.1.9: 3 - Alpha". */
function ofFact(fact: PackageFact, id: string, { facts, subjectById }: Library): Proof {
  const own = facts.get(id);
  if (!own) throw new Error(`nobody has asked for the facts of ${id}`);
  const { title, says, row } = factWords[fact];
  const name = subjectById.get(id)?.name ?? id;
  return {
    to: { path: `/orms/${id}/#${row}` },
    label: title,
    says: `${name} ${own.version}: ${says(own)}`,
  };
}

function ofSource({ url, title, version, checked }: Source): Proof {
  return {
    to: { url },
    label: title ?? new URL(url).hostname,
    says: `${version}, read ${shortDay(checked)}`,
  };
}

/** "Tortoise ORM 1.1.9 on MariaDB: workaround". */
function standsAt(
  { name }: SubjectView,
  { status, databases }: StandsBy,
  runs: readonly Evidence[],
  on: Database | undefined,
): string {
  const there = on && (databases?.[on]?.status ?? status);
  const who = [name, versionOf(runs), on && `on ${databaseNames[on]}`].filter(Boolean).join(' ');
  return `${who}: ${statusWords[there ?? status].label.toLowerCase()}`;
}

interface StandsBy {
  status: Status;
  databases?: Partial<Record<Database, { status: Status }>> | undefined;
}

const BEFORE: Record<string, string> = {
  other: 'another result',
  more: 'more statements',
  same: 'the same',
};

function beforeInWords(before: string | undefined): string {
  return before === undefined ? '' : `; before the fix ${BEFORE[before] ?? `\`${before}\``}`;
}
