/** Whoever pastes a whole traceback into a field that searches asks for its message: the rest is their own code. */

export function shortenPasted(): void {
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    const message = messageIn(clipboardData?.getData('text') ?? '');
    if (message === undefined) return;
    event.preventDefault();
    target.setRangeText(message, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
    target.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** `sqlalchemy.exc.IntegrityError: (sqlite3.…`, in a group of exceptions behind a bar. */
const RAISED = /^[\s|+]*((?:[\w.]+\.)?([A-Z]\w*): \S.*)$/;

/** @returns of a traceback the line with the exception, the last of several; undefined where the text is none */
export function messageIn(text: string): string | undefined {
  return (
    text
      .split(/\r?\n/)
      // One line alone is taken as it is.
      .map((line, _, lines) => (lines.length > 1 ? RAISED.exec(line) : null))
      // PostgreSQL's DETAIL is no exception.
      .findLast((found) => /[a-z]/.test(found?.[2] ?? ''))?.[1]
      ?.trim()
  );
}
