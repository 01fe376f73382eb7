/** How much work a change was with a migration tool: read from the console that the run left. */
import type { Status } from '../../../contract/vocabulary/status.ts';
import { consoleLines } from '../solution/left-behind/artifacts.ts';

/** From the least to the most. */
const EFFORTS = ['asked', 'setting', 'edited', 'written'] as const;
export type Effort = (typeof EFFORTS)[number];

/** What a cell says where there was no effort, and where there was. */
export const effortWords: Record<Effort | 'none', { label: string; meaning: string }> = {
  none: { label: 'as it comes', meaning: 'the commands alone: nothing was edited, and nothing asked' },
  asked: { label: 'asks first', meaning: 'a question was answered' },
  setting: {
    label: 'a setting',
    meaning: 'a file of settings, the tool’s or the project’s, was changed: once for a project',
  },
  edited: { label: 'draft edited', meaning: 'the file that the tool drafted was changed by hand' },
  written: { label: 'by hand', meaning: 'an empty file was filled, with SQL or Python' },
};

/** Where nothing was edited, and it is not native all the same. */
export const OTHERWISE: Partial<Record<Status, string>> = {
  partial: 'with a limit',
  workaround: 'around it',
  missing: 'not possible',
  inapplicable: 'not applicable',
  unknown: 'not tried',
};

/** A prompt that somebody has to answer, as the tools word them. */
const PROMPT = /\[y\/N\]|\(y\/N\)|\[True\]:|^Select an option:/;
/** Commands that make a file without a draft in it. */
const EMPTY = /--empty\b|^\$ piccolo migrations new (?!.*--auto)|^\$ alembic revision (?!.*--autogenerate)/;
const DRAFTED = /^\$ .*(--auto\b|--autogenerate\b|makemigrations|aerich migrate|migrations new)/;
const SETTING = /^# edit (\S*\/)?(env\.py|\w*settings\.py|\w+_conf\.py|\w+\.toml|\w+\.ini)$/;
const MIGRATION = /^# edit .*(migrations|versions)\/(?!env\.py)/;

export function effortsIn(text: string): Effort[] {
  const found = new Set<Effort>();
  let empty = false;
  for (const { kind, text: line } of consoleLines(text)) {
    if (kind === 'command' && (EMPTY.test(line) || DRAFTED.test(line))) empty = EMPTY.test(line);
    if (kind === 'output' && PROMPT.test(line)) found.add('asked');
    if (kind === 'edit' && SETTING.test(line)) found.add('setting');
    if (kind === 'edit' && MIGRATION.test(line)) found.add(empty ? 'written' : 'edited');
  }
  return EFFORTS.filter((effort) => found.has(effort));
}

export function commandsIn(text: string): number {
  return consoleLines(text).filter(({ kind }) => kind === 'command').length;
}

/** `asks first, draft edited`; where nothing had to be done, what the status says. */
export function effortInWords(efforts: readonly Effort[], status: Status): string {
  if (status === 'missing' || status === 'inapplicable') return OTHERWISE[status] ?? '';
  if (efforts.length === 0) return OTHERWISE[status] ?? effortWords.none.label;
  return efforts.map((effort) => effortWords[effort].label).join(', ');
}
