/** HTML of what stood on a console: commands stand out, edits read as differences. */
import { consoleLines } from './artifacts.ts';
import { escapeHtml } from '../../../highlight/escape.ts';

export function consoleHtml(text: string): string {
  return consoleLines(text)
    .map(({ kind, text: line }) =>
      kind === 'output' ? escapeHtml(line) : `<span class="${kind}">${escapeHtml(line)}</span>`,
    )
    .join('\n');
}
