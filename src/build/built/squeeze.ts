/**
 * Blanks that a browser throws away, and quotation marks in texts that need no escape: a hundredth of a page, which says
 * nothing. A blank at the edge of an element goes where another stands beside that edge on the outside: so it does not
 * matter whether styles make the element a line's part or a box.
 */

/**
 * Their content stays as it is: it is no text, or each blank of it counts. So do those of a summary, where styles put a
 * mark before or behind the words.
 */
const KEPT = /(<(pre|code|script|style|textarea|summary)\b[\s\S]*?<\/\2>)/;
/** Around these a blank is nothing, whatever the styles: none of them ever stands in a line of text. */
const BOXES = new Set(
  'html head meta link title script body header main footer article fieldset form table thead tbody tr th td ol div nav section legend'.split(
    ' ',
  ),
);
const TAG = /(<[^>]*>)/;

/** @param html of a page, as Astro writes it */
export function squeeze(html: string): string {
  const tokens = html
    .split(KEPT)
    // Each that is kept comes with the name of its element.
    .filter((_, index) => index % 3 !== 2)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(TAG)))
    .filter((token) => token !== '');
  /** Whether a blank at the current place would stand beside another, or beside a box. */
  let blank = true;
  const forward = tokens.map((token) => {
    if (token.startsWith('<')) {
      if (isBox(token)) blank = true;
      else if (!isOpening(token)) blank = false;
      return /^<(?:pre|code|summary)\b/.test(token) ? token.split(TAG).map(unescapeMarks).join('') : token;
    }
    const text = blank ? token.trimStart() : token.replace(/^\s+/, ' ');
    if (text !== '') blank = /\s$/.test(text);
    return unescapeMarks(text);
  });
  blank = true;
  return forward
    .toReversed()
    .map((token) => {
      if (token.startsWith('<')) {
        if (isBox(token)) blank = true;
        else if (!token.startsWith('</')) blank = false;
        return token;
      }
      const text = blank ? token.trimEnd() : token.replace(/\s+$/, ' ');
      if (text !== '') blank = /^\s/.test(text);
      return text;
    })
    .toReversed()
    .join('');
}

/** @param token a text, or a tag, which stays: what its attributes say stands between such marks */
function unescapeMarks(token: string): string {
  return token.startsWith('<') ? token : token.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

function isBox(token: string): boolean {
  const name = /^<\/?([a-z]+)/i.exec(token)?.[1]?.toLowerCase() ?? '';
  return BOXES.has(name) || token.startsWith('<!');
}

/** Of an element that has content. */
function isOpening(token: string): boolean {
  return !/^<(?:\/|(?:area|br|hr|img|input|source|wbr|path)\b|(?:pre|code|textarea|summary)\b)|\/>$/i.test(
    token,
  );
}
