/** Files that are whole, and say what can't be. */
import { meanings } from '../../mutants/meanings.ts';
import { tryAll } from './mutants.ts';

tryAll(meanings);
