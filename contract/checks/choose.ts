/** Looks whether what each answer of the chooser asks for is there. */
import type { CaseFile, Content } from '../content/model.ts';
import type { Problem } from '../files/problem.ts';
import type { Want } from '../schemas/choose.ts';

const FILE = 'content/choose.yaml';

type Found = Pick<Problem, 'rule'> & { field: string; value: string };

export function checkChoose(content: Content): Problem[] {
  const { choose } = content;
  if (!choose) return [];
  const remedy = 'correct the name, or take the answer out';
  const wants = choose.questions.flatMap(({ options }, index) =>
    options.flatMap(({ wants: want }, at) => {
      const found = want && checkWant(content, want);
      return found ? [{ ...found, field: `questions.${index}.options.${at}.wants.${found.field}` }] : [];
    }),
  );
  const taste = content.tasks.has(choose.taste)
    ? []
    : [{ field: 'taste', value: choose.taste, rule: `there is no task "${choose.taste}"` }];
  return [...taste, ...wants].map((found) => ({ file: FILE, ...found, remedy }));
}

function checkWant({ tasks, features, subjects }: Content, want: Want): Found | undefined {
  const { feature, task, imports, tool, kind, has, not } = want;
  const absent = (field: string, value: string, what = field): Found => ({
    field,
    value,
    rule: `there is no ${what} "${value}"`,
  });
  if (feature !== undefined && !features.has(feature)) return absent('feature', feature);
  if (has !== undefined && !features.has(has)) return absent('has', has, 'feature');
  if (not !== undefined && subjects.get(not)?.data.kind !== 'orm') return absent('not', not, 'ORM');
  if (tool !== undefined && (subjects.get(tool)?.data.works_with.length ?? 0) === 0)
    return absent('tool', tool);
  if (kind !== undefined && ![...subjects.values()].some(({ data }) => data.kind === kind))
    return absent('kind', kind, 'tool of the kind');
  if (task === undefined) return undefined;
  const own = tasks.get(task);
  if (!own) return absent('task', task);
  if (imports === undefined || own.samples.some((sample) => importsPackage(sample, imports)))
    return undefined;
  return { field: 'imports', value: imports, rule: `no sample of ${task} imports it` };
}

/** Whether a sample uses a package. */
export function importsPackage({ imports }: Pick<CaseFile, 'imports'>, name: string): boolean {
  return new RegExp(`^\\s*(from|import) ${name}\\b`, 'm').test(imports.code);
}
