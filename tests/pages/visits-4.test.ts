/** Every page for everyone: part 4 of 4. */
import { readersPages, shareOf, visitTheNewOf } from '../browser/visits.ts';

visitTheNewOf(shareOf([...readersPages().keys()], 4, 4));
