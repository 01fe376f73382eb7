/** Finds what an article names and the content or the evidence does not hold. */
import type { Embed } from '../schemas/article.ts';
import type { ArticleEntry, CaseFile, Content } from '../content/model.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Problem } from '../files/problem.ts';
import type { TypeEvidence } from '../schemas/typing-evidence.ts';
import { typeRevealed } from '../content/typing-verdict.ts';
import { evidenceFile, runOf } from '../content/run-files.ts';
import { type Database, DEFAULT_DATABASE } from '../vocabulary/databases.ts';

/** @param reports what type checkers said */
export function checkArticles(
  content: Content,
  runs: readonly Evidence[],
  reports: readonly TypeEvidence[],
): Problem[] {
  const byFile = new Map(runs.map((run) => [evidenceFile(runOf(run)), run]));
  return [...content.articles.values()].flatMap((article) => [
    ...gone(article, 'tasks', 'task', (id) => content.tasks.has(id)),
    ...gone(article, 'orms', 'ORM', (id) => content.subjects.get(id)?.data.kind === 'orm'),
    ...article.embeds.flatMap((embed) => checkEmbed(content, byFile, reports, article, embed)),
  ]);
}

/** Those that a list of the front matter names, and that are not there. */
function gone(
  { data, file }: ArticleEntry,
  field: 'tasks' | 'orms',
  kind: string,
  isThere: (id: string) => boolean,
): Problem[] {
  return (data[field] ?? [])
    .filter((id) => !isThere(id))
    .map((id) => ({
      file,
      field,
      value: id,
      rule: `there is no ${kind} "${id}"`,
      remedy: 'correct the name, or leave it out',
    }));
}

/** What an element shows unless it says otherwise: the first flavour, on the database that pages show first. */
function runNamed(content: Content, { attributes }: Embed): (CaseFile & { database: Database }) | undefined {
  const { task, feature, subject, flavour, database = DEFAULT_DATABASE } = attributes;
  const cases =
    (task === undefined ? content.features.get(feature ?? '')?.probes : content.tasks.get(task)?.samples) ??
    [];
  const named = cases.find(
    (source) =>
      source.subject === subject &&
      source.release === undefined &&
      (flavour === undefined || source.flavour === flavour),
  );
  return named && { ...named, database };
}

function checkEmbed(
  content: Content,
  runs: ReadonlyMap<string, Evidence>,
  reports: readonly TypeEvidence[],
  { file }: ArticleEntry,
  embed: Embed,
): Problem[] {
  const { name, line, attributes } = embed;
  const { task, feature, subject, database = DEFAULT_DATABASE, phase = 'task' } = attributes;
  const stop = (rule: string, remedy = 'correct the element, or what the article says'): Problem[] => [
    { file, field: `line ${line}, <${name}>`, value: Object.values(attributes).join(' '), rule, remedy },
  ];
  if (task !== undefined && !content.tasks.has(task)) return stop(`there is no task "${task}"`);
  if (feature !== undefined && !content.features.has(feature))
    return stop(`there is no feature "${feature}"`);
  if (subject !== undefined && !content.subjects.has(subject))
    return stop(`there is no subject "${subject}"`);
  if (name === 'Source' || name === 'Row' || name === 'Fact' || name === 'Version') return [];
  if (name === 'Verdict')
    return content.claims.has(attributes.claim ?? '') ? [] : stop(`there is no claim "${attributes.claim}"`);
  if (name === 'Tally')
    return attributes.published === undefined || content.claimSources.has(attributes.published)
      ? []
      : stop(`there is no source of claims "${attributes.published}"`);
  if (name === 'Growth')
    return [...runs.values()].some((run) => run.task === task && run.grown !== undefined)
      ? []
      : stop(`no run of "${task ?? ''}" was counted with more rows`);
  if (name === 'Revealed')
    return typeRevealed(reports, attributes) === undefined ? stop('no checker was asked this') : [];

  const standings =
    task === undefined
      ? content.features.get(feature ?? '')?.data.subjects
      : content.tasks.get(task)?.data.subjects;
  const standing = standings?.[subject ?? ''];
  if (name === 'Answer' || name === 'Since') {
    if (!standing) return stop(`"${subject ?? ''}" has no answer there`);
    return name === 'Since' && !standing.since
      ? stop(`nothing says since when "${subject ?? ''}" has it`)
      : [];
  }
  const source = runNamed(content, embed);
  if (!source) return stop(`there is no sample or probe of "${subject ?? ''}" there, in this flavour`);
  if (name === 'Sample') {
    return source.regions.some((region) => region.name === phase)
      ? []
      : stop(`${source.file} has no region "${phase}"`);
  }
  const run = runs.get(evidenceFile(source));
  if (!run)
    return stop(`it has not run on ${database}`, `npm run lab -- ${source.id} --subject ${source.subject}`);
  const shown = run.phases.find((own) => own.name === phase) ?? run.phases.at(-1);
  if (name === 'Raised' && shown?.outcome !== 'raised')
    return stop(`its ${phase}() raised nothing on ${database}`);
  if (name === 'Statements' && shown?.name !== phase)
    return stop(`it never came to ${phase}() on ${database}`);
  return [];
}
