/** Reads `content/`, all of it. */
import type { Memory } from '../files/memory.ts';
import type { Content } from '../content/model.ts';
import type { Problem } from '../files/problem.ts';
import { Files } from '../files/files.ts';
import { modulesOf, readSubjects } from './subjects.ts';
import { readSections, readTasks } from './tasks.ts';
import { readFeatures, readGroups } from './features.ts';
import { readArticles } from './articles.ts';
import { readChoose } from './choose.ts';
import { readErrors } from './errors.ts';
import { readClaims } from './claims.ts';
import { readVerdicts } from './verdicts.ts';
import { readStacks } from './stacks.ts';
import { isOfTypes } from '../content/typing-folder.ts';

/**
 * @param root path of the repository
 * @param memory of an earlier reading
 * @returns what could be read, in its shown order, and what is wrong with the rest; never throws for bad content
 */
export function readContent(root: string, memory?: Memory): { content: Content; problems: Problem[] } {
  const files = new Files(root, memory);
  const subjects = readSubjects(files);
  const modules = modulesOf(files, subjects);
  const sections = readSections(files);
  const tasks = readTasks(files, sections, subjects, modules);
  const groups = readGroups(files);
  const features = readFeatures(files, groups, { sections, tasks, subjects }, modules);
  const articles = readArticles(files);
  const { sources: claimSources, claims } = readClaims(files, { tasks, features, subjects }, modules);
  const verdicts = readVerdicts(files, subjects);
  const stacks = readStacks(files, subjects, modules);
  const errors = readErrors(files);
  const content: Content = {
    sections,
    subjects,
    tasks,
    groups,
    features,
    articles,
    claimSources,
    claims,
    verdicts,
    stacks,
    errors,
    choose: readChoose(files),
    modulesOf: modules,
  };
  files.refuseStrays((path) => !isOfTypes(path));
  return { content, problems: files.problems };
}
