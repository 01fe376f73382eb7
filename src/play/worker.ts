/** One interpreter of a page: it starts, runs one script, and is thrown away. All that it needs is given to it. */
import { bound, confine } from './confine.ts';
import { gatherer } from './gather.ts';
import { type Interpreter, startInterpreter } from './interpreter.ts';
import type { FromWorker, Start, ToWorker } from './protocol.ts';

const say = (message: FromWorker): void => {
  postMessage(message);
};
const gathered = gatherer(say);
let interpreter: Interpreter | undefined;

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  void answer(event.data).catch((error: unknown) => {
    say({ say: 'failed', detail: String(error) });
  });
});
// The page waits for this: a message that is sent before anybody listens is lost where a worker is still being loaded.
say({ say: 'ready' });

async function answer(message: ToWorker): Promise<void> {
  if (message.say === 'start') {
    interpreter = await start(message);
    say({ say: 'prepared' });
  } else if (message.say === 'prepare') {
    interpreter?.prepare(message.text);
    say({ say: 'prepared' });
  } else {
    const began = performance.now();
    interpreter?.run(message.script, message.text);
    gathered.flush();
    say({ say: 'over', seconds: (performance.now() - began) / 1000 });
  }
}

async function start(message: Start): Promise<Interpreter> {
  const { loadPyodide } = (await import(/* @vite-ignore */ message.loader)) as typeof import('pyodide');
  const { wasm, library } = message;
  // Pyodide would fetch and compile what the page has fetched and compiled.
  globalThis.fetch = (asked) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    return Promise.resolve(new Response(address.endsWith('.zip') ? library : undefined));
  };
  WebAssembly.instantiateStreaming = (async (_answer: unknown, imports: WebAssembly.Imports) => ({
    instance: await WebAssembly.instantiate(wasm, imports),
    module: wasm,
  })) as typeof WebAssembly.instantiateStreaming;
  bound(message.memory, () => {
    say({ say: 'limit', limit: 'memory' });
  });
  const started = await startInterpreter(
    {
      loadPyodide,
      pyodide: message.pyodide,
      // An address that the stand-in for fetch above answers.
      library: `${message.pyodide}library.zip`,
      info: message.info,
      support: new Uint8Array(message.support),
      pack: new Uint8Array(message.pack),
      unpacked: message.unpacked,
      package: message.package,
    },
    gathered,
  );
  confine();
  return started;
}
