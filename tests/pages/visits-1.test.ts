/** Every page for everyone: part 1 of 4. */
import { readersPages, shareOf, visit } from '../browser/support/visits.ts';

visit(shareOf([...readersPages().keys()], 1, 4));
