/** All the client JavaScript: every page works without it. */
import { rememberChoices } from './choices.ts';
import { addCopyButtons } from './copy.ts';
import { closeMenus } from './menus.ts';
import { addSearch } from './search/search-box.ts';
import { addThemeToggle } from './theme.ts';

addThemeToggle();
addSearch();
closeMenus();
addCopyButtons();
rememberChoices();
// Set by first-paint.js.
delete document.documentElement.dataset.waiting;
