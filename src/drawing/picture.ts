/** What the picture of a page says: src/features/pictures/pictures.ts makes it, template.ts draws it. */

/** In pixels: what chats and feeds ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Colours of styles/parts/every-page/tokens.css that a fact may have. */
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

/** The same for those who can't see it: of a status the word alone, without its icon. */
export function altOf({ kind, title, caption, facts }: Picture): string {
  const word = (text: string): string => text.replace(/^\S (?=[A-Z])/, '');
  // Those of one status are named together, as the description of the page names them.
  const statuses = Map.groupBy(facts, ({ value }) => (word(value) === value ? undefined : word(value)));
  const said = [...statuses].flatMap(([status, own]) =>
    status === undefined
      ? own.map(({ name, value, note = '' }) =>
          [`${word(name)} ${value}`, word(note)].filter(Boolean).join(', '),
        )
      : [`${status}: ${own.map(({ name, note }) => (note ? `${name} (${word(note)})` : name)).join(', ')}`],
  );
  const heading = [kind, title.map(({ text }) => text).join(' ')].filter(Boolean).join(': ');
  const list = [caption, said.join('; ')].filter(Boolean).join(': ');
  return [heading, list].filter(Boolean).join('. ').replaceAll('`', '');
}
