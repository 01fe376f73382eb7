/** Pictures that the lab takes of pages, by its browser. */
import type { Database } from './databases.ts';

/** A page shows the one that its reader's own theme asks for. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A page looks alike on all of them, so that pictures are taken once. */
export const PICTURED_ON: Database = 'sqlite';

/** Of a picture, in pixels; browsing.py has the same. */
export const SCREEN_SIZE = { width: 1280, height: 800 } as const;

/** The packages, beside an admin’s own, with which a case visits pages: `with: browser`. */
export const WITH_BROWSER = 'browser';
