/** What `npm run new -- claim` writes: the blanks of a claim, below the others of its source. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS, VERDICTS } from '../../contract/schemas/claim.ts';
import type { Content } from '../../contract/content/model.ts';
import type { Problem } from '../../contract/files/problem.ts';
import { badId, type Scaffold, template } from './scaffold.ts';

/**
 * @param place `<source>/<id>`, such as `beyond-django/piccolo-concise`
 * @returns a new file for a source that has none yet, otherwise what to add to its file
 */
export function scaffoldClaim(root: string, content: Content, place: string): Scaffold {
  const [source = '', id = '', ...rest] = place.split('/');
  const file = `content/claims/${source}.yaml`;
  const problems = badPlace(content, place, source, id, rest);
  if (problems.length > 0) return { files: new Map(), problems };

  const claim = template('claim.yaml', { id, topics: TOPICS.join(', '), verdicts: VERDICTS.join(', ') });
  if (!existsSync(join(root, file))) {
    return { files: new Map([[file, template('claim-source.yaml', {}) + claim]]), problems };
  }
  const written = readFileSync(join(root, file), 'utf8');
  const gap = written.endsWith('\n') ? '\n' : '\n\n';
  return { files: new Map(), additions: new Map([[file, gap + claim]]), problems };
}

function badPlace({ claims }: Content, place: string, source: string, id: string, rest: string[]): Problem[] {
  const file = 'content/claims';
  if (!source || !id || rest.length > 0) {
    const remedy = 'write <source>/<id>, such as beyond-django/piccolo-concise; a new source gets a file';
    return [{ file, field: 'place', value: place, rule: 'it needs one source and one id', remedy }];
  }
  const other = claims.get(id);
  if (!other) return [...badId(file, source), ...badId(file, id)];
  const rule = `${other.file} has this id`;
  return [{ file, field: 'id', value: id, rule, remedy: 'choose another id: ids are unique across sources' }];
}
