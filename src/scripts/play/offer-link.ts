/** The ways to take code elsewhere: a link to it, and the page on which others stand beside it. */
import { fragmentOf, type SharedCode } from '../../features/play/shared-code.ts';
import { one } from '../common/one.ts';

interface Offered {
  code: () => SharedCode;
  changed: () => boolean;
  share: (code: SharedCode) => Promise<string>;
  /** Address of that page; nothing: this is it. */
  wider?: string;
}

export function offerLink(host: HTMLElement, { code, changed, share, wider }: Offered): void {
  const status = one(host, HTMLElement, '[role=status]');
  one(host, HTMLButtonElement, '.shares').addEventListener('click', () => {
    void share(code()).then(async (address) => {
      const long = `${address.length.toLocaleString('en-GB')} characters`;
      try {
        await navigator.clipboard.writeText(address);
        status.textContent = `Link copied: ${long}.`;
      } catch {
        status.textContent = `The link stands in the address of this page: ${long}.`;
      }
    });
  });
  const way = one(host, HTMLAnchorElement, '[data-wider]');
  way.hidden = wider === undefined;
  way.addEventListener('click', (event) => {
    event.preventDefault();
    void fragmentOf(code()).then((fragment) => {
      location.assign(`${wider}${changed() ? fragment : ''}`);
    });
  });
}
