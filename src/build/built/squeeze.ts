/**
 * Blanks that a browser throws away, and quotation marks in texts that need no escape: a hundredth of a page, which says
 * nothing. A blank at the edge of an element goes where another stands beside that edge on the outside: so it does not
 * matter whether styles make the element a line's part or a box. And what is said to the build alone.
 */

/**
 * Their content stays as it is: it is no text, or each blank of it counts. So do those of a summary, where styles put a
 * mark before or behind the words.
 */
const KEPT = /^<(pre|code|script|style|textarea|summary)\b/;
/** Around these a blank is nothing, whatever the styles: none of them ever stands in a line of text. */
const BOXES = new Set(
  'html head meta link title script body header main footer article fieldset form table thead tbody tr th td ol div nav section legend path'.split(
    ' ',
  ),
);
/** What stands in the quotation marks of an attribute may be anything, `>` too. */
const TAG = /(<(?:"[^"]*"|'[^']*'|[^"'>])*>)/;

/** What components say to the Markdown and to the search (features/ui/export.ts): both are made by now. */
const SAID = / data-(?:export="[a-z]*"|unsearched)(?=[ >])/g;

/** @param html of a page, as Astro writes it */
export function squeeze(html: string): string {
  const tokens = tokensOf(html);
  /** Whether a blank at the current place would stand beside another, or beside a box. */
  let blank = true;
  const forward = tokens.map((token) => {
    if (token.startsWith('<')) {
      if (isBox(token)) blank = true;
      else if (!isOpening(token)) blank = false;
      return /^<(?:pre|code|summary)\b/.test(token) ? token.split(TAG).map(spare).join('') : spareTag(token);
    }
    const text = blank ? token.trimStart() : token.replace(/^\s+/, ' ');
    if (text !== '') blank = /\s$/.test(text);
    return spare(text);
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

/** Tags and texts in turn; an element whose content is kept is one. */
function tokensOf(html: string): string[] {
  const tokens: string[] = [];
  let kept: { end: string; text: string } | undefined;
  for (const token of html.split(TAG)) {
    if (kept) {
      kept.text += token;
      if (!token.startsWith(kept.end)) continue;
      tokens.push(kept.text);
      kept = undefined;
      continue;
    }
    const name = KEPT.exec(token)?.[1];
    if (name) kept = { end: `</${name}`, text: token };
    else if (token !== '') tokens.push(token);
  }
  return kept ? [...tokens, kept.text] : tokens;
}

/** @param token a text, or a tag, whose attributes keep their marks: what they say stands between such */
function spare(token: string): string {
  return token.startsWith('<') ? spareTag(token) : token.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

function spareTag(tag: string): string {
  return tag.replace(SAID, '');
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
