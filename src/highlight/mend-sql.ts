/** A piece of code and its kind: a letter, empty where it is known to be plain, absent where the grammar says nothing. */
export interface Token {
  text: string;
  kind: string | undefined;
}

/**
 * The SQL grammar takes columns called `name` or `status` for keywords, and does not know RETURNING or CONFLICT.
 * Every subject writes keywords in capitals, so capitals decide.
 */
export function mendSql(token: Token): Token[] {
  if (token.kind === 'k') return [{ ...token, kind: /[a-z]/.test(token.text) ? '' : 'k' }];
  if (token.kind !== undefined) return [token];
  return token.text
    .split(/\b([A-Z]{2,}(?:_[A-Z]+)*)\b/)
    .map((text, index) => ({ text, kind: index % 2 === 1 ? 'k' : undefined }))
    .filter(({ text }) => text);
}
