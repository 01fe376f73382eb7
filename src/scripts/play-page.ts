/** The playground’s page: its benches are brought once the page is there, Python by the first run. */
const form = document.querySelector<HTMLFormElement>('[data-play]');
if (form && 'runs' in document.documentElement.dataset)
  void import('./play/on-page.ts').then(({ openPage }) => openPage(form));
