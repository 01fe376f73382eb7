/** The cases of the content, and what each is asked. */
import type { Stack } from '../schemas/stack.ts';
import type { CaseFile, CaseSummary, Content, Packages, Question, ClaimPlace } from './model.ts';

export function caseFilesOf<Case extends CaseSummary>({
  tasks,
  features,
  claims,
  stacks,
}: Pick<Content<Case>, 'tasks' | 'features' | 'claims' | 'stacks'>): Case[] {
  return [
    ...[...tasks.values()].flatMap(({ samples }) => samples),
    ...[...features.values()].flatMap(({ probes }) => probes),
    ...[...claims.values()].flatMap(({ probes }) => probes),
    ...[...stacks.values()].flatMap(({ visits }) => visits),
  ];
}

/** What a case is asked; undefined where the content has no such thing. */
export function questionOf(
  content: Content,
  { kind, id, subject }: Pick<CaseFile, 'kind' | 'id' | 'subject'>,
): Question | undefined {
  if (kind === 'claim') {
    const claim = content.claims.get(id);
    return claim && questionOfClaim(claim, subject);
  }
  if (kind === 'stack') {
    const stack = content.stacks.get(id)?.data;
    return stack && questionOfStack(stack);
  }
  if (kind === 'task') return content.tasks.get(id)?.data;
  const feature = content.features.get(id)?.data;
  return (
    feature && {
      subjects: feature.subjects ?? {},
      expected: feature.expected ?? true,
      overlaps: feature.overlaps,
      artifacts: feature.artifacts,
    }
  );
}

/** Path of the file in which a case is asked for. */
export function askedIn(content: Content, { kind, id }: Pick<CaseFile, 'kind' | 'id'>): string | undefined {
  const entries = {
    task: content.tasks,
    feature: content.features,
    claim: content.claims,
    stack: content.stacks,
  }[kind];
  return entries.get(id)?.file;
}

/** The packages with which a case runs. */
export function packagesOf(
  { subjects, stacks }: Pick<Content<CaseSummary>, 'subjects' | 'stacks'>,
  { kind, id, subject, release, with: other }: Pick<CaseFile, 'kind' | 'id' | 'subject' | 'release' | 'with'>,
): Packages | undefined {
  if (kind === 'stack') return stacks.get(id);
  const entry = subjects.get(subject);
  if (other !== undefined) return entry?.with.get(other);
  return release === undefined ? entry : entry?.releases.get(release);
}

/** What the probe of one subject is asked. */
export function questionOfClaim({ data }: Pick<ClaimPlace, 'data'>, subject: string): Question {
  const { raises, returns = true } = data.evidence.find(({ run }) => run === subject) ?? {};
  return {
    subjects: { [subject]: raises === undefined ? { status: 'native' } : { status: 'missing', raises } },
    expected: returns,
  };
}

/** What the visit of a stack is asked. */
function questionOfStack({ orm, expected, before }: Stack): Question {
  return { subjects: { [orm]: { status: 'native' } }, expected, trap: { title: before, raises: [] } };
}
