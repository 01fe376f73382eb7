/** Runs a type checker, or Python, to its end, whatever its exit code. */
import { execFile } from 'node:child_process';
import { messageOf } from '../machine/errors.ts';

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Seconds that one of them may take. */
const PATIENCE = 180;

/**
 * Nothing of whoever runs the lab reaches the program but PATH.
 * @throws Error if it can't be started, is ended by a signal or takes too long
 */
export function runProgram(
  program: string,
  args: string[],
  { cwd, env = {}, signal }: { cwd: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal | undefined },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      args,
      {
        cwd,
        env: {
          PATH: process.env['PATH'],
          HOME: cwd,
          LANG: 'C.UTF-8',
          TZ: 'UTC',
          PYTHONDONTWRITEBYTECODE: '1',
          ...env,
        },
        maxBuffer: 1 << 26,
        timeout: PATIENCE * 1000,
        signal,
      },
      (error, stdout, stderr) => {
        const code = error ? error.code : 0;
        if (typeof code === 'number') resolve({ code, stdout, stderr });
        else if (error?.killed) reject(new Error(`it was still running after ${PATIENCE} seconds`));
        else reject(new Error(messageOf(error)));
      },
    );
  });
}
