/** All the client JavaScript: every page works without it. */
import { rememberChoices } from './choices.ts';
import { addCopyButtons } from './copy.ts';
import { addSearchKeys } from './search-keys.ts';
import { addThemeToggle } from './theme.ts';

addThemeToggle();
addSearchKeys();
addCopyButtons();
rememberChoices();
