/**
 * What a part of a page is to those who read it from the built HTML: the Markdown version and the search. Components
 * say it themselves, by `data-export`, so that a class can get another name without a word lost here.
 */
import type { Element } from 'domhandler';

export type ExportAs =
  /** A control, or a way elsewhere: neither writes nor searches it. */
  | 'omit'
  /** What styles repeat, for narrow screens say: the Markdown leaves it out. */
  | 'unwritten'
  /** What the page asks and answers, before its cards. */
  | 'lead'
  /** Names that a subject has for what stands on its card, each in a `<code>`. */
  | 'terms'
  /** What people type or paste who look for the page, each in a `<span>`. */
  | 'phrases'
  /** Stands in a heading beside the name, such as a version: it is no part of the name. */
  | 'aside'
  /** A list of statements, which are one block of SQL. */
  | 'sql'
  /** A statement about the connection, in such a list: hidden until it is asked for. */
  | 'traffic';

/** Selects what is exported so. */
export function exported(as: ExportAs): string {
  return `[data-export=${as}]`;
}

export function isExported({ attribs }: Element, as: ExportAs): boolean {
  return attribs['data-export'] === as;
}
