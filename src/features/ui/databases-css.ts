/** The CSS that depends on which databases there are: what none of the chosen one logged is hidden. */
import { DATABASES } from '../../../contract/vocabulary/databases.ts';

export function databasesCss(): string {
  const hidden = DATABASES.map((id) => {
    const chosen = `[name=db][value=${id}]:checked`;
    const others = `[data-db]:not([data-db~=${id}])`;
    // The answer in numbers stands above the choices.
    return `.choices:has(${chosen})~* ${others},.overview:has(~.choices ${chosen}) ${others}`;
  });
  return `${hidden.join()}{display:none}`;
}
