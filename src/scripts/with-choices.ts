/** The client JavaScript of a page where one chooses what is shown: cards, which have buttons, stand on no other. */
import { offerChoices } from './choosing.ts';
import { offerCopies } from './copying.ts';
import { offerRuns } from './play.ts';

offerCopies();
offerRuns();
void offerChoices().finally(() => {
  // Set by first-paint.js.
  delete document.documentElement.dataset['waiting'];
});
