/** What people paste: a whole traceback, or a message with values of their own in it. */

/** Stands for a value in a message. */
const VALUE = '…';

/** Whether a text holds the fixed words of one of these messages, in their order; white space and case tell nothing. */
export function saysOneOf(text: string, messages: readonly string[]): boolean {
  const plain = level(text);
  return messages.some((message) => {
    let at = 0;
    const parts = level(message).split(VALUE).filter(Boolean);
    return (
      parts.length > 0 &&
      parts.every((part) => {
        const found = plain.indexOf(part, at);
        at = found + part.length;
        return found >= 0;
      })
    );
  });
}

/** A field of one line takes the lines of what is pasted without anything between them. */
function level(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
