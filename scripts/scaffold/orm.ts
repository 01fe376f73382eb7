/** What `npm run new -- orm` writes: the files of a subject, with blanks that the build names until they are filled in. */
import type { Content } from '../../contract/content/model.ts';
import { DATABASES } from '../../contract/vocabulary/databases.ts';
import type { Flavour } from '../../contract/vocabulary/subjects.ts';
import { badId, refuseTaken, type Scaffold, template } from './scaffold.ts';

/** @param flavours the first is the one that pages show first */
export function scaffoldOrm(
  root: string,
  content: Content,
  id: string,
  flavours: readonly Flavour[],
): Scaffold {
  const folder = `content/subjects/${id}`;
  const problems = [...badId('content/subjects', id), ...refuseTaken(root, folder, id)];
  if (problems.length > 0) return { files: new Map(), problems };

  const orders = [...content.subjects.values()]
    .filter(({ data }) => data.kind === 'orm')
    .map(({ data }) => data.order);
  const drivers = flavours.map((flavour) => `${flavour}: ''`).join(', ');
  const blanks = {
    id,
    order: String(Math.max(0, ...orders) + 1),
    flavours: flavours.join(', '),
    databases: DATABASES.map((database) => `  ${database}: { drivers: { ${drivers} } }`).join('\n'),
  };
  const files = new Map([
    [`${folder}/subject.yaml`, template('orm/subject.yaml', blanks)],
    [`${folder}/requirements.in`, template('orm/requirements.in', blanks)],
    [`${folder}/models.py`, template('orm/models.py', blanks)],
  ]);
  flavours.forEach((flavour, index) => {
    const running = index === 0 ? 'running' : `running_${flavour}`;
    files.set(`${folder}/${running}.py`, template(`orm/running.${flavour}.py`, blanks));
    files.set(`${folder}/template/${flavour}.py`, template(`orm/template.${flavour}.py`, { running }));
  });
  return { files, problems };
}
