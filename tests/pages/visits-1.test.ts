/** Every page for everyone: part 1 of 4. */
import { readersPages, shareOf, visitTheNewOf } from '../browser/visits.ts';

visitTheNewOf(shareOf([...readersPages().keys()], 1, 4));
