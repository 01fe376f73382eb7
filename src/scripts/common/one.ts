/** @throws {Error} if it is not there, or of another kind */
export function one<T extends Element>(root: ParentNode, type: new () => T, selector: string): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`no ${selector} where it was to be`);
  return element;
}
