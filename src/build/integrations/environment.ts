/** What a build stands on beside the content: addresses, the command line, a folder that can be written to. */
import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Problem } from '../../../contract/files/problem.ts';
import { refuse } from '../../collections/problems.ts';
import { siteProblems, unset } from '../../site/site.ts';

export function environment(): AstroIntegration {
  return {
    name: 'emitted:environment',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command !== 'build' && command !== 'dev') return;
        refuse([...unasked(), ...unwritable(fileURLToPath(config.root)), ...siteProblems]);
      },
      'astro:build:done': ({ logger }) => {
        for (const { name, value } of unset)
          logger.warn(`${name} is not set: links of this build lead to ${value}. README.md, "Publish it"`);
      },
    },
  };
}

/** Astro takes no notice of a word behind its command. */
function unasked(): Problem[] {
  const [command, word] = process.argv.slice(2);
  if (command !== 'build' || word === undefined || word.startsWith('-')) return [];
  const rule = 'npm run build takes no word behind it: it builds all of the site';
  return [{ file: 'the command line', value: word, rule, remedy: 'leave it out' }];
}

/** Astro would end with a stack trace. */
function unwritable(root: string): Problem[] {
  try {
    accessSync(root, constants.W_OK);
    return [];
  } catch {
    const rule = 'this folder can’t be written to, and Astro writes dist/ and .astro/ into it';
    return [{ file: root, rule, remedy: 'build in a copy, or change who may write' }];
  }
}
