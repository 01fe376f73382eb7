/** What `npm run new -- feature` writes: a question that nobody has answered yet, and a probe to begin with for each subject. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLANKS } from '../../contract/content/blanks.ts';
import { sampleFile } from '../../contract/content/sample-files.ts';
import type { Content } from '../../contract/content/model.ts';
import { checkPlace, refuseTaken, type Scaffold, template, titleOf } from './scaffold.ts';
import { templateOf } from './task.ts';

/** @param place `<group>/<id>`, such as `querying/lateral-join` */
export function scaffoldFeature(root: string, content: Content, place: string): Scaffold {
  const [group = '', id = ''] = place.split('/');
  const folder = `content/features/${place}`;
  const { groups, features, tasks } = content;
  const problems = checkPlace(place, {
    room: 'features',
    parents: [...groups.keys()],
    parentName: 'group',
    taken: new Map<string, { file: string }>([...tasks, ...features]),
  });
  if (problems.length === 0) problems.push(...refuseTaken(root, folder, id));
  if (problems.length > 0) return { files: new Map(), problems };

  const asks = groups.get(group)?.asks ?? 'orm';
  const subjects = [...content.subjects.values()].filter(({ data }) => data.kind === asks);
  const orders = [...features.values()]
    .filter((other) => other.group === group)
    .map(({ data }) => data.order);
  const files = new Map([
    [
      `${folder}/feature.yaml`,
      template('feature.yaml', {
        ...BLANKS.feature,
        title: BLANKS.feature.title + titleOf(id),
        order: String(Math.max(0, ...orders) + 1),
        subjects: subjects.map((subject) => `  ${subject.id}: { status: unknown }`).join('\n'),
      }),
    ],
  ]);
  for (const subject of subjects) {
    const [flavour = 'async'] = subject.data.flavours;
    const first = join(root, templateOf(subject, flavour));
    // A tool may have none: its probes have little in common.
    if (!existsSync(first)) continue;
    files.set(`${folder}/${sampleFile(subject.id, flavour, subject.data)}`, readFileSync(first, 'utf8'));
  }
  return { files, problems };
}
