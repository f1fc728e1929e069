// Text from outside does nothing on Discord but stand there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTarget, literal, visible } from '../../src/discord/escape.ts';

describe('literal', () => {
  test.each([
    ['plain words, with commas', 'plain words, with commas'],
    ['**bold** and _slanted_', '\\*\\*bold\\*\\* and \\_slanted\\_'],
    ['~~gone~~ `code` ||hidden||', '\\~\\~gone\\~\\~ \\`code\\` \\|\\|hidden\\|\\|'],
    ['[click](https://evil.example)', '\\[click\\](https\\://evil.example)'],
    ['see https://evil.example/x_y', 'see https\\://evil.example/x\\_y'],
    ['@everyone and @here', '\\@everyone and \\@here'],
    ['<@123> <@&4> <#5> <:x:6> <t:7>', '\\<\\@123\\> \\<\\@&4\\> \\<#5\\> \\<:x:6\\> \\<t:7\\>'],
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['-# not small', '\\-# not small'],
    ['1. not a list', '1\\. not a list'],
    ['> not a quotation', '\\> not a quotation'],
    ['a # in the middle - and 1. there', 'a # in the middle - and 1. there'],
    ['Jong-un, 1.500 orang', 'Jong-un, 1.500 orang'],
    ['back\\slash', 'back\\\\slash'],
    ['two\nlines\r\nand a\ttab', 'two lines and a tab'],
  ])('%j', (text, expected) => {
    expect(literal(text)).toBe(expected);
  });

  test('whatever the text, no markup, mention or address stands in it unescaped', () => {
    const pieces = fc.constantFrom(
      '*',
      '_',
      '`',
      '~',
      '|',
      '[',
      ']',
      '<',
      '>',
      '@',
      '\\',
      '://',
      'a',
      ' ',
      '\n',
      '#',
      '-',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const withoutEscapes = literal(text).replace(/\\[^a-zA-Z0-9\s]/g, 'x');
        expect(withoutEscapes).not.toMatch(/[\\*_~`|[\]<>@\n]|:\/\/|^[#+-]/);
      }),
    );
  });
});

describe('visible', () => {
  test.each([
    ['zero width', 'ru\u200Bd\u2060al\uFEFF', 'rudal'],
    ['text direction', '\u202Eladur\u202C \u2066x\u2069', 'ladur x'],
    ['control characters', 'a\u0000b\u001B[31mc\u0085', 'ab[31mc'],
    ['blank letters', '\u3164\u115F\u2800x', 'x'],
    ['half a surrogate pair', 'a\uD83D', 'a\uFFFD'],
    ['stacked accents', `e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
    ['an emoji stays', 'baik 👍🏽', 'baik 👍🏽'],
    ['accents stay', 'São Tomé', 'São Tomé'],
  ])('%s', (_what, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('a megabyte without a space takes one pass', () => {
    expect(visible('\u0301'.repeat(1_000_000))).toHaveLength(4);
    expect(literal('"'.repeat(1_000_000))).toHaveLength(1_000_000);
  });
});

describe('linkTarget', () => {
  test.each([
    ['https://contoh.example/berita/1', 'https://contoh.example/berita/1'],
    ['https://contoh.example/a_(b)', 'https://contoh.example/a_%28b%29'],
    ['https://contoh.example/a>b c', 'https://contoh.example/a%3Eb%20c'],
    ['http://contoh.example', 'http://contoh.example/'],
  ])('%s', (url, expected) => {
    expect(linkTarget(url)).toBe(expected);
  });

  test.each([
    undefined,
    '',
    'contoh.example/berita',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://bank.example@evil.example/',
    `https://contoh.example/${'x'.repeat(600)}`,
  ])('%s is none', (url) => {
    expect(linkTarget(url)).toBeNull();
  });
});
