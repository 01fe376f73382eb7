/** Everything the pages show, joined once: tasks and features with their cases, and cases with their runs. */
import { byId } from './by-id.ts';
import type { Known } from '../../contract/check.ts';
import type { CaseSummary } from '../../contract/content/model.ts';
import type { Library, SubjectView } from './model.ts';
import { unshownNames } from './unshown-names.ts';
import {
  joinCases,
  loadArticles,
  loadClaims,
  loadErrors,
  loadGroups,
  loadSections,
  loadStacks,
} from './join.ts';

export function libraryOf({
  content,
  runs,
  facts,
}: Pick<Known<CaseSummary>, 'content' | 'runs' | 'facts'>): Library {
  const subjects = [...content.subjects.values()].map(({ id, data }): SubjectView => ({ id, ...data }));
  const baseline = subjects.find(({ kind }) => kind === 'baseline');
  if (!baseline) throw new Error('content/subjects: one subject must have the kind "baseline"');
  const casesOf = joinCases(runs);
  const sections = loadSections(content, subjects, casesOf);
  const tasks = sections.flatMap((section) => section.tasks);
  const taskById = byId(tasks);
  const groups = loadGroups(content, subjects, taskById, casesOf);
  const features = groups.flatMap((group) => group.features);
  return {
    subjects,
    subjectById: byId(subjects),
    baseline,
    orms: subjects.filter(({ kind }) => kind === 'orm'),
    tools: subjects.filter(({ kind }) => kind !== 'orm' && kind !== 'baseline'),
    sections,
    tasks,
    taskById,
    groups,
    features,
    featureById: byId(features),
    articles: loadArticles(content),
    claimSources: loadClaims(content, subjects, casesOf),
    verdicts: content.verdicts,
    facts: new Map(facts.map((own) => [own.subject, own])),
    stacks: loadStacks(content, subjects, casesOf),
    errors: loadErrors(content),
    names: unshownNames(content, subjects),
  };
}
