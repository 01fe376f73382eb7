/** The script of a case that was read before: its text is not kept, since it holds what a thousand others hold too. */
import { scriptOf, titleOfClaim } from './case-files.ts';
import { titleOfStack, withStarter } from './stacks.ts';
import type { CaseSummary, Content } from '../content/model.ts';
import { packagesOf } from '../content/cases.ts';
import { withRelease } from '../content/releases.ts';
import { sha256 } from '../files/sha256.ts';

/**
 * Byte for byte as it was when the case was read.
 * @param sample text of its file
 * @throws if the sample is another by now
 */
export function scriptOfCase(content: Content<CaseSummary>, read: CaseSummary, sample: string): string {
  const { kind, id, flavour, release, file, script } = read;
  const subject = content.subjects.get(read.subject);
  const packages = packagesOf(content, read);
  if (!subject || !packages) throw new Error(`${file}: there is no ${withRelease(read.subject, release)}`);
  const starter = kind === 'stack' && content.stacks.get(id)?.starter;
  const shared = content.modulesOf(read.subject, release);
  const modules = starter ? withStarter(shared, starter) : shared;
  const source = { id, title: titleOf(content, kind, id), subject, flavour, packages, modules };
  const { text } = scriptOf(release === undefined ? source : { ...source, release }, sample);
  if (sha256(text) !== script.sha256) throw new Error(`${file} was changed while the site was built`);
  return text;
}

function titleOf({ tasks, features }: Content<CaseSummary>, kind: CaseSummary['kind'], id: string): string {
  if (kind === 'claim') return titleOfClaim(id);
  if (kind === 'stack') return titleOfStack(id);
  return (kind === 'task' ? tasks : features).get(id)?.data.title ?? '';
}
