/**
 * The client JavaScript of every page, all of which work without it. The choice of solutions is in it: by itself, on the
 * pages that have one, it would weigh twice as much, and take three requests.
 */
import { rememberChoices } from './choices.ts';
import { addCopyButtons } from './copy.ts';
import { closeMenus } from './menus.ts';
import { offerRuns } from './play.ts';
import { addSearch } from './search/search-box.ts';
import { chooseSolutions } from './solutions.ts';
import { addThemeToggle } from './theme.ts';

addThemeToggle();
addSearch();
closeMenus();
addCopyButtons();
// It hears what the next one tells.
chooseSolutions();
rememberChoices();
offerRuns();
// Set by first-paint.js.
delete document.documentElement.dataset.waiting;
