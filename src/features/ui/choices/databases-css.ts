/** The CSS that depends on which databases there are: what none of the chosen one logged is hidden. */
import { DATABASES } from '../../../../contract/vocabulary/databases.ts';

/** @param overview whether the answer in numbers stands above the choices, as on the page of a task */
export function databasesCss({ overview = false } = {}): string {
  const hidden = DATABASES.flatMap((id) => {
    const chosen = `[name=db][value=${id}]:checked`;
    const others = `[data-db]:not([data-db~=${id}])`;
    return [
      `.choices:has(${chosen})~* ${others}`,
      ...(overview ? [`.overview:has(~.choices ${chosen}) ${others}`] : []),
    ];
  });
  return `${hidden.join()}{display:none}`;
}
