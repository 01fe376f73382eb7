/**
 * What an address holds that shares code, of one bench or of two side by side: the script, which of its parts was
 * changed, and how it reads now. It stands in the fragment, which no server is sent. Compressed, since chats and mail cut
 * addresses that are long.
 */

export interface SharedCode {
  /** File name under /scripts/. */
  script: string;
  /** The first digits of the SHA-256 of that script, as it was when the link was made. */
  sha256: string;
  /** The region that was changed; empty where it is the whole script. */
  region: string;
  code: string;
}

/** How such a fragment begins; behind it stands the version of what follows. */
const SHARED = '#play=';
const VERSION = '1';

/** Digits of a hash that are told: enough to see that it is another. */
export const HASH_DIGITS = 12;

/** In characters: several times the longest script. A few bytes can be made that unpack to more than a browser holds. */
const LONGEST = 200_000;

/** As many as stand side by side. */
const MOST = 2;

/** @returns the fragment, with its `#` */
export async function fragmentOf(...all: SharedCode[]): Promise<string> {
  const told = all.flatMap(({ script, sha256, region, code }) => [
    script,
    sha256.slice(0, HASH_DIGITS),
    region,
    code,
  ]);
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  const packed = await through(new CompressionStream('deflate-raw'), bytes);
  return SHARED + VERSION + toBase64Url(packed);
}

/**
 * @param hash of an address, with its `#`
 * @returns what it shares; nothing where it is of another kind
 * @throws {Error} where it is broken, with a sentence that says how
 */
export async function sharedIn(hash: string): Promise<SharedCode[]> {
  if (!hash.startsWith(SHARED)) return [];
  const packed = hash.slice(SHARED.length);
  if (!packed.startsWith(VERSION))
    throw new Error('it was made by another version of this page, or something of it was lost');
  let told: unknown;
  try {
    const bytes = fromBase64Url(packed.slice(VERSION.length));
    told = JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes)));
  } catch {
    throw new Error('a part of it is missing, or was changed on the way');
  }
  if (!Array.isArray(told) || !told.every((part) => typeof part === 'string'))
    throw new Error('there is no code in it');
  const all = Array.from({ length: told.length / PARTS }, (_, index) =>
    one(told.slice(index * PARTS, (index + 1) * PARTS)),
  );
  if (all.length === 0 || all.length > MOST || told.length % PARTS > 0)
    throw new Error('there is no code in it');
  return all;
}

/** Of each, in this order: script, hash, region, code. */
const PARTS = 4;

function one([script = '', sha256 = '', region = '', code = '']: string[]): SharedCode {
  // It becomes a part of an address that is asked for.
  if (!/^[\w@-]+(?:\.[\w@-]+)*\.py$/.test(script)) throw new Error('it names no script');
  return { script, sha256, region, code };
}

/** @throws {Error} if it can't be read, or more comes of it than anybody writes */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array<ArrayBuffer>>(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  // Not `for await`: Safari had none for streams for long.
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length <= LONGEST) continue;
    await reader.cancel();
    throw new Error('too long');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}
