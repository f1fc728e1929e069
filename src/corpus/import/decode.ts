// Turns the bytes of a source into text, in whatever encoding the source says or shows that it has.

/** Text, or why there is none. */
export type Decoded = { readonly text: string } | { readonly fault: string };

/**
 * Decodes a source. A byte order mark counts first, then what the server declared, then what the source declares of itself;
 * without any of them UTF-8, and where that is broken windows-1252, which old pages and text files are in.
 *
 * @param declared the charset of the Content-Type header
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded {
  const marked = markedEncoding(bytes);
  if (!marked && isBinary(bytes)) return { fault: 'is a binary file, not a text, a page or a feed' };
  const named = marked ?? declared ?? selfDeclared(bytes);
  if (named) return decodeNamed(bytes, named);
  return tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'windows-1252') ?? { fault: 'is in no encoding known here' };
}

function decodeNamed(bytes: Uint8Array, name: string): Decoded {
  if (!isKnown(name))
    return { fault: `says that its encoding is "${name.slice(0, 40)}", which is not known; save it as UTF-8` };
  return tryDecode(bytes, name) ?? { fault: `says that its encoding is ${name}, but is not; save it as UTF-8` };
}

function tryDecode(bytes: Uint8Array, name: string): Decoded | null {
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    return { text: decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes) };
  } catch {
    return null;
  }
}

// What 0x80 to 0x9F mean, typographic quotation marks among them; the five that mean nothing stay control characters.
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** Node 20 decodes windows-1252 as Latin-1 and so loses every quotation mark of an old page (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (byte) => windows1252.charAt(byte.charCodeAt(0) - 0x80));
}

function isKnown(name: string): boolean {
  try {
    return Boolean(new TextDecoder(name));
  } catch {
    return false;
  }
}

// UTF-16 without a mark shows by the empty half of every Latin letter.
function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 64);
  const empty = (parity: number) => head.every((byte, at) => (byte === 0) === (at % 2 === parity));
  if (bytes.length < 4) return null;
  return empty(1) ? 'utf-16le' : empty(0) ? 'utf-16be' : null;
}

const sniffed = 4096;
const declaration =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{2,40})/i;

function selfDeclared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sniffed));
  const match = declaration.exec(head);
  return match?.[1] ?? match?.[2] ?? null;
}

/** Text has no zero bytes and hardly a control character; PDF, pictures and archives are full of both. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sniffed);
  const controls = head.filter(
    (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27,
  );
  return head.includes(0) || controls.length * 50 > head.length || startsWith(head, '%PDF-');
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, magic.length)) === magic;
}
