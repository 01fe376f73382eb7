/** What stands in the place of a card’s code and transcript while its script can be changed and run. */
import { escapeHtml } from '../../highlight/escape.ts';

export function benchHtml(name: string): string {
  const whose = escapeHtml(name);
  return `
  <p class="came note" hidden></p>
  <div class="what">
    <label>Edit <select name="region"></select></label>
    <label hidden>of <select name="sample"></select></label>
    <a href="" data-wider aria-label="Side by side with other ORMs: ${whose}">Side by side</a>
    <button type="button" class="link" data-close aria-label="Close, and show what the lab recorded: ${whose}">Close</button>
  </div>
  <div class="edited"></div>
  <p class="note keys"></p>
  <div class="controls">
    <button type="button" class="runs" aria-label="Run, ${whose}">Run</button>
    <button type="button" class="stops" aria-label="Stop, ${whose}" aria-disabled="true">Stop</button>
    <button type="button" class="undoes" aria-label="Undo changes, ${whose}" aria-disabled="true">Undo</button>
    <button type="button" class="shares" aria-label="Copy link to this code, ${whose}">Copy link</button>
    <p class="note"><span role="status"></span> <span class="bytes" aria-hidden="true"></span></p>
    <progress max="1" aria-label="Loaded" hidden></progress>
  </div>
  <div class="transcript task seen" hidden></div>`;
}
