/** The CSS that depends on which databases there are: what none of the chosen one logged is hidden. */
import { DATABASES } from '../../../contract/vocabulary/databases.ts';

export function databasesCss(): string {
  return DATABASES.flatMap((id) => {
    const chosen = `[name=db][value=${id}]:checked`;
    const others = `[data-db]:not([data-db~=${id}])`;
    return [
      `.choices:has(${chosen}) ~ * ${others}{display:none}`,
      // The answer in numbers stands above the choices.
      `.overview:has(~ .choices ${chosen}) ${others}{display:none}`,
    ];
  }).join('\n');
}
