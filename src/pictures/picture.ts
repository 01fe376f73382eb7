/** What the picture of a page says: views/pictures.ts makes it, template.ts draws it. */

/** In pixels: what chats and feeds ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Colours of styles/tokens.css that a fact may have. */
export type Tone = 'ink' | 'muted' | 'good' | 'limited' | 'bad';

export interface Fact {
  name: string;
  /** Of the subject that it is about. */
  colour?: string;
  /** A number, or a status with its icon. */
  value: string;
  tone?: Tone;
  note?: string;
  noteTone?: Tone;
}

export interface Picture {
  /** Of the page: "Task", "ORM". */
  kind: string;
  /** Pieces with a colour are names of subjects. */
  title: { text: string; colour?: string }[];
  text: string;
  /** Over the facts: what they count. */
  caption?: string;
  facts: Fact[];
}

/** The same for those who can't see it. */
export function altOf({ kind, title, caption, facts }: Picture): string {
  const name = title.map(({ text }) => text).join(' ');
  const said = facts.map(
    ({ name: own, value, note }) => `${own} ${[value, note].filter(Boolean).join(', ')}`,
  );
  const rest = said.length > 0 ? `. ${caption === undefined ? '' : `${caption}: `}${said.join('; ')}` : '';
  return `${kind ? `${kind}: ` : ''}${name}${rest}`.replaceAll('`', '');
}
