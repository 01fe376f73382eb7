/** The client JavaScript of every page, all of which work without it. What few readers ask for comes when they do. */
import { closeMenus } from './menus.ts';
import { addSearch } from './search/search-box.ts';
import { addThemeToggle } from './theme.ts';

addThemeToggle();
addSearch();
closeMenus();
// Set by first-paint.js: where there is something to choose, with-choices.ts says when it is done.
if (!document.querySelector('[data-choices]')) delete document.documentElement.dataset['waiting'];
