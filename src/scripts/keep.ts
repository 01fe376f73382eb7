import { rememberChoices } from './choices.ts';
import { chooseSolutions } from './solutions.ts';

/** All that choosing.ts brings, in one request. */
export function keepChoices(): void {
  // It hears what the next one tells.
  chooseSolutions();
  rememberChoices();
}
