/** What search results and shared links say of a page: as much as they show. */
import { sentencesOf } from '../../contract/vocabulary/in-words.ts';
import { site } from '../site/site.ts';

const LONGEST_TITLE = 65;
const LONGEST_DESCRIPTION = 200;

/** With the name of the site where there is room for it. */
export function fullTitle(title: string): string {
  if (title === site.name)
    return `${site.name}: ${sentencesOf(site.description)[0]?.replace(/\.$/, '') ?? ''}`;
  const full = `${title} · ${site.name}`;
  return full.length <= LONGEST_TITLE ? full : title;
}

/** As many whole sentences as fit; whole words where those would say too little. */
export function brief(text: string, longest = LONGEST_DESCRIPTION): string {
  const plain = text.replaceAll('`', '');
  if (plain.length <= longest) return plain;
  let kept = '';
  for (const sentence of sentencesOf(plain)) {
    const more = [kept, sentence].filter(Boolean).join(' ');
    if (more.length > longest) break;
    kept = more;
  }
  return kept.length >= longest / 2 ? kept : `${plain.slice(0, longest).replace(/\W*\s\S*$/, '')}…`;
}
