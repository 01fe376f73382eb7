/** The client JavaScript of every page, all of which work without it. What few readers ask for comes when they do. */
import { offerChoices } from './choosing.ts';
import { offerCopies } from './copying.ts';
import { closeMenus } from './menus.ts';
import { offerRuns } from './play.ts';
import { addSearch } from './search/search-box.ts';
import { addThemeToggle } from './theme.ts';

addThemeToggle();
addSearch();
closeMenus();
offerCopies();
offerRuns();
void offerChoices().finally(() => {
  // Set by first-paint.js.
  delete document.documentElement.dataset['waiting'];
});
