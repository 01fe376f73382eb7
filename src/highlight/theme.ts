/** Token kinds instead of colours: Shiki is handed numbers in place of colours, and the page gets class names. */
import type { ThemeRegistrationRaw } from 'shiki/core';

/** Class of each token kind, in styles/parts/solution/code.css, and the TextMate scopes that belong to it. Later ones win. */
const kinds: [name: string, scopes: string[]][] = [
  ['c', ['comment', 'punctuation.definition.comment']],
  ['s', ['string', 'punctuation.definition.string', 'support.type.property-name.json']],
  ['n', ['constant.numeric', 'constant.language', 'constant.character.escape']],
  ['k', ['keyword', 'storage.type', 'storage.modifier', 'keyword.operator.logical.python', 'keyword.other']],
  ['f', ['entity.name.function', 'support.function', 'meta.function-call.generic', 'variable.function']],
  ['', ['keyword.operator', 'string.quoted.double.sql', 'string.quoted.other.backtick.sql', 'meta.embedded']],
];

/** `string.quoted.double` in SQL is an identifier, so quoted names stay plain: only values are strings there. */
const identifiers =
  'string.quoted.double.sql punctuation.definition.string, string.quoted.other.backtick.sql punctuation.definition.string';

const colourOf = (index: number): string => `#${(index + 1).toString(16).padStart(6, '0')}`;

export const theme: ThemeRegistrationRaw = {
  name: 'kinds',
  type: 'light',
  fg: '#ffffff',
  bg: '#000000',
  settings: [
    ...kinds.map(([, scope], index) => ({ scope, settings: { foreground: colourOf(index) } })),
    { scope: identifiers, settings: { foreground: colourOf(kinds.length - 1) } },
  ],
};

const classes = new Map(kinds.map(([name], index) => [colourOf(index), name]));

/** The kind of a token, by the number that stands for its colour; nothing where no scope of ours matched. */
export function kindOf(colour: string | undefined): string | undefined {
  return classes.get(colour?.toLowerCase() ?? '');
}
