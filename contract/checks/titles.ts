/** Finds titles that stand twice: in lists and in a search nobody could tell which is which. */
import type { Content } from '../content/model.ts';
import type { Problem } from '../files/problem.ts';

export function checkTitles({ tasks, features, articles, errors }: Content): Problem[] {
  return [tasks, features, articles, errors].flatMap((kind) => {
    const taken = new Map<string, string>();
    return [...kind.values()].flatMap(({ file, data: { title } }): Problem[] => {
      const name = title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
      const other = taken.get(name);
      if (other === undefined) {
        taken.set(name, file);
        return [];
      }
      const rule = `${other} has this title too`;
      return [{ file, field: 'title', value: JSON.stringify(title), rule, remedy: 'say how the two differ' }];
    });
  });
}
