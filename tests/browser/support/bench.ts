/** One bench of a page, as somebody works with it. */
import type { Locator, Page } from 'playwright-core';

export class Bench {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  readonly within = (selector: string): Locator =>
    this.page.locator(`.bench:not([hidden]) ${selector}`).first();
  /** The click on a card’s button, until its run is over. */
  start = async (subject = 'django'): Promise<void> => {
    await this.page.locator(`#${subject} [data-run]`).filter({ visible: true }).click();
    await this.within('.seen').waitFor();
    await this.ended();
  };
  ended = (): Promise<void> =>
    this.within('.runs[aria-disabled=false], .runs:not([aria-disabled])').waitFor();
  run = async (): Promise<string> => {
    await this.within('.runs').click();
    await this.ended();
    return this.seen();
  };
  seen = (): Promise<string> => this.within('.seen').innerText();
  said = (): Promise<string> => this.within('[role=status]').innerText();
  code = async (): Promise<string> => {
    const lines = await this.within('.cm-content').locator('.cm-line').allTextContents();
    return lines.join('\n');
  };
  write = async (code: string): Promise<void> => {
    await this.within('.cm-content').click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(code);
  };
  /** @returns the address that its button copies; the page must be allowed to read and write the clipboard */
  share = async (): Promise<string> => {
    await this.within('.shares').click();
    await this.within('[role=status]').filter({ hasText: 'Link copied' }).waitFor();
    return this.page.evaluate(() => navigator.clipboard.readText());
  };
}
