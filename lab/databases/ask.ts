/** A command for scripts: has the lab restart the server of their run, and ends when that is done. */
import { connect } from 'node:net';

let said = '';
connect(Number(process.argv[2]), '127.0.0.1')
  .on('data', (chunk: Buffer) => (said += chunk.toString()))
  .on('close', () => {
    if (said) console.error(said);
    process.exitCode = said ? 1 : 0;
  })
  .on('error', (error) => (said ||= error.message));
