/** Looks at JSON as it is written: what its parser lets pass without a word. */

/** A text, and what is no text: brackets, commas and colons. Numbers and words are passed over. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\],:]/g;

interface Level {
  /** Names that an object has so far; a list has none. */
  names?: Set<string>;
  /** The name or the place of the value that comes now. */
  at: string | number;
}

/**
 * The path of the first name that stands twice in one object. The parser keeps the last, and a reader sees the first.
 * @param text that is JSON
 */
export function repeatedName(text: string): string[] | undefined {
  const levels: Level[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ names: new Set(), at: '' });
    else if (token === '[') levels.push({ at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.at === 'number') level.at += 1;
    else if (token === ':' && level?.names) {
      level.at = JSON.parse(last) as string;
      if (level.names.has(level.at)) return levels.map(({ at }) => String(at));
      level.names.add(level.at);
    }
    last = token;
  }
  return undefined;
}
