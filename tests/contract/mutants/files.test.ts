/** Files and folders in the wrong place, files whose bytes, YAML or JSON are no good, and prose that is a program. */
import { places } from '../../mutants/places.ts';
import { proses } from '../../mutants/prose.ts';
import { texts } from '../../mutants/texts.ts';
import { tryAll } from './mutants.ts';

tryAll([...places, ...texts, ...proses]);
