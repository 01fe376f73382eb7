/** Every page for everyone: part 3 of 4. */
import { readersPages, shareOf, visitTheNewOf } from '../browser/visits.ts';

visitTheNewOf(shareOf([...readersPages().keys()], 3, 4));
