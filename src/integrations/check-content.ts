/** Reads content and evidence for the pages; stops `astro build` and `astro dev` at bad content, with all its problems. */
import { accessSync, constants } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { check } from '../../contract/check.ts';
import { formatProblems, type Problem } from '../../contract/problem.ts';
import { keepChecked } from '../reading.ts';
import { siteProblems, unset } from '../site.ts';
import { report, stopAt } from './stop.ts';

const ROOMS = ['content', 'evidence'];

export function checkContent(): AstroIntegration {
  let root: string;
  return {
    name: 'emitted:check-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build' && command !== 'dev') return;
        const checked = check(root);
        stopAt([...unasked(), ...unwritable(root), ...siteProblems, ...checked.problems], logger);
        keepChecked(checked);
      },
      'astro:build:done': ({ logger }) => {
        for (const { name, value } of unset)
          logger.warn(`${name} is not set: links of this build lead to ${value}. README.md, "Publish it"`);
      },
      // A server that runs goes on: what is half written now will be whole in a minute.
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        let wrong = false;
        server.watcher.on('all', (_event, path) => {
          if (!ROOMS.some((room) => path.startsWith(`${root}${room}${sep}`))) return;
          // "Save all" changes many files: one reading for all of them.
          clearTimeout(timer);
          timer = setTimeout(() => {
            const checked = check(root);
            const { problems, unread } = checked;
            if (problems.length > 0) report(problems, logger);
            else if (wrong) logger.info('content and evidence are all right again');
            wrong = problems.length > 0;
            // What can't be read would be missing: its page stays as it was, with the reason in front of it.
            if (unread) {
              server.ws.send({ type: 'error', err: { message: formatProblems(problems), stack: '' } });
              return;
            }
            keepChecked(checked);
            // Astro's own event for changed content: it then asks the pages anew which addresses there are.
            for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
            server.ws.send({ type: 'full-reload' });
          }, 200);
        });
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
