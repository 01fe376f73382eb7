/** What a place for code is, whatever it is made of. */
export interface Editor {
  element: HTMLElement;
  text: string;
  focus(): void;
}

export interface EditorOf {
  /** What is in it, for those who don’t see what stands around it. */
  label: string;
  /** Which keys it has besides, where it is CodeMirror. */
  keys: string;
  text: string;
  changed: () => void;
  run: () => void;
  /** Somebody wants out of it by the keyboard, where its Tab key indents. */
  leave: () => void;
}
