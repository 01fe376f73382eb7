/** What came of a run in one sentence: it is read out, and stands beside the buttons. */
import { plural } from '../../../contract/vocabulary/in-words.ts';
import { countWork } from '../../../contract/content/transcript.ts';
import { differenceOf } from './difference.ts';
import { differenceInWords, troubleOf } from './play-words.ts';
import type { Ran } from './report-html.ts';
import type { PlaySample } from './sample.ts';

export function reportInWords({ report, edited, unedited }: Ran, sample: PlaySample): string {
  const trouble = troubleOf(report, sample);
  if (trouble) return trouble.what;
  const own = report.phases.at(-1);
  if (!own) return '';
  const raises = own.outcome === 'raised' ? `, then ${own.error.type}` : '';
  const old = edited ? unedited?.phases.find(({ name }) => name === own.name) : undefined;
  const difference = old && differenceOf(old.statements, own.statements);
  if (!difference) return `${plural(countWork(own.statements), 'statement')}${raises}.`;
  const { count, what } = differenceInWords(difference);
  return `${count}${raises}${what === '' ? '' : `: ${what}`}.`;
}
