/** The address of the page that has all solutions of a task, or all answers to a feature’s question: below its own. */

/** @param path of the page that has some of them, such as `/tasks/upsert/` */
export function wholeOf(path: `/${string}/`): `/${string}/` {
  return `${path}all/`;
}

/** @returns of an address or a path that wholeOf made, or of the sheet of a pair, what it was made of; nothing of any other */
export function partOf(path: string): string | undefined {
  return /^(.*\/(?:(?:tasks|matrix)\/[^/]+\/(?=all\/$)|compare\/[^/]+\/(?=sheet\/$)))/.exec(path)?.[1];
}
