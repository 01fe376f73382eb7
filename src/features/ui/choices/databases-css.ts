/** The CSS that depends on which databases there are: what none of the chosen one logged is hidden. */
import { DATABASES, DEFAULT_DATABASE } from '../../../../contract/vocabulary/databases.ts';
import { FLAVOURS } from '../../../../contract/vocabulary/subjects.ts';

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
  return `${[...hidden, ...(overview ? beforeTheChoices() : [])].join()}{display:none}`;
}

/** A page that is on its way has its overview before the choices: what they will hide at first must not be there, and go. */
function beforeTheChoices(): string[] {
  const others = FLAVOURS.slice(1).map((flavour) => `[data-flavour=${flavour}]`);
  return [`[data-db]:not([data-db~=${DEFAULT_DATABASE}])`, ...others].map(
    (hidden) => `.overview:not(:has(~.solutions)) ${hidden}`,
  );
}
