/** The browser that visits pages of admins: one for all cases, each with a context of its own. */
import { LabError, messageOf } from '../machine/errors.ts';
import { freePort } from '../machine/processes.ts';
import { launch } from './chromium.ts';

export interface LabBrowser {
  /** Where Playwright connects to it, over Chrome's own protocol: any release of the two fits the other. */
  address: string;
  close(): Promise<void>;
}

/** @returns the browser, or why there is none here */
export async function openBrowser(): Promise<LabBrowser | { absent: string }> {
  const port = await freePort();
  try {
    // Ctrl-C is the lab's own to answer.
    const browser = await launch([`--remote-debugging-port=${port}`], {
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    return {
      address: `http://127.0.0.1:${port}`,
      close: () => browser.close(),
    };
  } catch (error) {
    if (error instanceof LabError) throw error;
    return { absent: messageOf(error) };
  }
}
