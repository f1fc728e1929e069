import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/corpus/import/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const text = '“Air surut,” kata Ani – é.';
const cp1252 = bytes('\x93Air surut,\x94 kata Ani \x96 \xe9.', 'latin1');

describe('decoding', () => {
  test.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8', bytes(text), null, text],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes(text)]), null, text],
    ['UTF-16 with a mark', bytes(`\ufeff${text}`, 'utf16le'), null, text],
    ['UTF-16 with a mark, the other way round', bytes(`\ufeff${text}`, 'utf16le').swap16(), null, text],
    [
      'UTF-16 without a mark',
      bytes(`<html>${'<p>Air surut.</p>'.repeat(9)}`, 'utf16le'),
      null,
      `<html>${'<p>Air surut.</p>'.repeat(9)}`,
    ],
    ['windows-1252 that nothing declares', cp1252, null, text],
    ['windows-1252 that the server declares', cp1252, 'Windows-1252', text],
    ['windows-1252 under its wrong name', cp1252, 'iso-8859-1', text],
    [
      'windows-1252 that the page declares',
      Buffer.concat([bytes('<meta charset="windows-1252">'), cp1252]),
      null,
      `<meta charset="windows-1252">${text}`,
    ],
    [
      'windows-1252 that a feed declares',
      Buffer.concat([bytes('<?xml version="1.0" encoding="windows-1252"?>'), cp1252]),
      null,
      `<?xml version="1.0" encoding="windows-1252"?>${text}`,
    ],
    [
      'what the server says, against the page',
      Buffer.concat([bytes('<meta charset="windows-1252">'), bytes(text)]),
      'utf-8',
      `<meta charset="windows-1252">${text}`,
    ],
    ['nothing', new Uint8Array(), null, ''],
  ])('%s', (_, source, declared, expected) => {
    expect(decode(source, declared)).toEqual({ text: expected });
  });

  test.each<[string, Uint8Array, string | null, RegExp]>([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), null, /binary/],
    ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0, 8, 0]), null, /binary/],
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n'), null, /binary/],
    ['an unknown encoding', bytes(text), 'klingon', /"klingon", which is not known/],
    ['broken UTF-8 that is declared', cp1252, 'utf-8', /says that its encoding is utf-8, but is not/],
  ])('refuses %s', (_, source, declared, fault) => {
    expect(decode(source, declared)).toEqual({ fault: expect.stringMatching(fault) });
  });
});
