/** Every page for everyone: part 2 of 4. */
import { readersPages, shareOf, visitTheNewOf } from '../browser/visits.ts';

visitTheNewOf(shareOf([...readersPages().keys()], 2, 4));
