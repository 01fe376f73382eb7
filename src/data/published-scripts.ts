/** The scripts that are published: their names, and what stands in each. */
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { scriptOfCase } from '../../contract/reading/case-script.ts';
import type { CaseSummary } from '../../contract/content/model.ts';
import { caseFilesOf } from '../../contract/content/cases.ts';
import { readText } from '../../contract/files/text.ts';
import { once, stored } from '../library/stored.ts';
import { formerScripts } from '../features/redirects/redirects.ts';

/**
 * The case of each by its name, such as `upsert.django.sync.py`, with those that it had before. Where one thing took over
 * the name of another, it is that thing’s.
 */
export const publishedScripts = once(({ content }): Map<string, CaseSummary> => {
  const cases = caseFilesOf(content);
  const former = cases.flatMap((read) => formerNames(read).map((name) => [name, read] as const));
  return new Map([...former, ...cases.map((read) => [read.script.name, read] as const)]);
});

/** The text, made of the sample as it stands on the disk. */
export function scriptText(read: CaseSummary): string {
  const sample = readText(fileURLToPath(new URL(read.file, root)), Infinity);
  return scriptOfCase(stored.content, read, sample);
}

function formerNames({ kind, id, subject, script }: CaseSummary): string[] {
  const { tasks, features, claims, subjects } = stored.content;
  const asked =
    kind === 'stack' ? undefined : { task: tasks, feature: features, claim: claims }[kind].get(id)?.data;
  const { formerly = [] } = subjects.get(subject)?.data ?? {};
  return formerScripts(script.name, { id, formerly: asked?.formerly ?? [] }, { id: subject, formerly });
}
