import { remember } from './common/storage.ts';

const THEMES = ['auto', 'light', 'dark'];

/** The button names the theme in use, and styles show its icon; first-paint.js has already applied it. */
export function addThemeToggle(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
  if (!button) return;
  const show = (theme: string): void => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.ariaLabel = button.title = `Theme: ${theme === 'auto' ? 'system' : theme}`;
  };
  let theme = document.documentElement.dataset.theme ?? 'auto';
  show(theme);
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    remember('theme', theme === 'auto' ? null : theme);
    show(theme);
  });
}
