/**
 * Must-haves of the matrix: which ORMs have all the rows that are starred, and what the others lack. The boxes are
 * among the choices of the page, which the address keeps (choices.ts). Whether a cell will do is CSS's to say, as
 * `--holds`, since it depends on the chosen database.
 */
const table = document.querySelector<HTMLTableElement>('[data-asks=orm]');
const told = document.querySelector<HTMLElement>('[data-remaining]');

if (table && told) {
  const heads = [...table.querySelectorAll<HTMLElement>('thead [data-subject]')];
  const nameOf = (head: HTMLElement): string => head.querySelector('.named')?.textContent.trim() ?? '';

  const tell = (): void => {
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr:has([name=must]:checked)')];
    const shown = heads.filter((head) => getComputedStyle(head).display !== 'none');
    const lacks = shown.map((head) => {
      const at = heads.indexOf(head) + 1;
      const holds = ({ cells }: HTMLTableRowElement): string =>
        cells[at] ? getComputedStyle(cells[at]).getPropertyValue('--holds') : '';
      return { head, rows: rows.filter((row) => holds(row) !== '1') };
    });
    const left = lacks.filter((one) => one.rows.length === 0).map(({ head }) => nameOf(head));
    const out = lacks.filter((one) => one.rows.length > 0);
    table.dataset['out'] = out.map(({ head }) => head.dataset['subject']).join(' ');
    told.hidden = rows.length === 0 || shown.length === 0;
    const count = left.length === 1 ? '1 ORM remains' : `${left.length || 'No'} ORMs remain`;
    const [line, list] = [document.createElement('p'), document.createElement('ul')];
    line.textContent = [count, left.join(', ')].filter(Boolean).join(': ');
    list.append(...out.map(({ head, rows: lacking }) => lineOf(head, lacking)));
    told.replaceChildren(line, list);
  };
  /** "Piccolo is out: Savepoints": each leads to what proves it. */
  const lineOf = (head: HTMLElement, rows: HTMLTableRowElement[]): HTMLElement => {
    const item = document.createElement('li');
    item.append(`${nameOf(head)} is out: `);
    for (const [index, row] of rows.entries()) {
      const link = row.querySelector('a')?.cloneNode(true) as HTMLAnchorElement;
      link.href += `#${head.dataset['subject'] ?? ''}`;
      item.append(index > 0 ? ', ' : '', link);
    }
    return item;
  };

  document.addEventListener('change', tell);
  addEventListener('popstate', tell);
  // Once what the address chooses is applied.
  document.querySelector('[data-choices]')?.addEventListener('chosen', tell);
  addEventListener('pageshow', tell);
}
