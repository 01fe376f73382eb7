/** Every page for everyone: part 4 of 4. */
import { readersPages, shareOf, visit } from '../browser/support/visits.ts';

visit(shareOf([...readersPages().keys()], 4, 4));
