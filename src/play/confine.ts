/**
 * Takes from a worker what a script has no business with: the network, the storage of this origin, other workers, the page's
 * memory without bound. The content policy, which the worker has from the page, forbids other origins and `eval` already.
 */

const OUT_OF_REACH = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'MessageChannel',
  'indexedDB',
  'caches',
  'cookieStore',
  'localStorage',
  'sessionStorage',
  'navigator',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'Notification',
];

/** After this they can't be had again: they are gone from the worker's global object and all that it inherits from. */
export function confine(): void {
  for (const name of OUT_OF_REACH)
    for (let at: object | null = globalThis; at; at = Object.getPrototypeOf(at) as object | null)
      Reflect.deleteProperty(at, name);
}

/** Python meets a MemoryError where its memory would grow beyond that many bytes. */
export function bound(bytes: number, met: () => void): void {
  const PAGE = 65_536;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE > bytes) {
      met();
      throw new RangeError(`no more than ${bytes} bytes`);
    }
    return grow.call(this, pages);
  };
}
