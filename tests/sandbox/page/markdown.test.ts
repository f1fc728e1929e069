// Discord's Markdown: what is read as what, what is left as it was written, and that nothing is lost or slow.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/sandbox/page/markdown/blocks.ts';
import { parseInline } from '../../../src/sandbox/page/markdown/inline.ts';
import type { Block, Inline } from '../../../src/sandbox/page/markdown/nodes.ts';

const letters: Readonly<Record<string, string>> = { bold: 'b', italic: 'i', underline: 'u', strike: 's', spoiler: 'x' };

/** Short enough for a table: `b(…)` bold, `i(…)` italic, … */
function shape(nodes: readonly Inline[]): string {
  return nodes.map(shapeOf).join('');
}

function shapeOf(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return '/';
    case 'code':
      return `code(${node.text})`;
    case 'link':
      return `link(${shape(node.children)} → ${node.url})`;
    case 'mention':
      return `${node.of}(${node.id})`;
    case 'time':
      return `time(${node.seconds} ${node.style})`;
    default:
      return `${letters[node.type]}(${shape(node.children)})`;
  }
}

function blockShape(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level}[${shape(block.children)}]`;
    case 'quote':
      return `quote[${block.blocks.map(blockShape).join('')}]`;
    case 'code-block':
      return `pre[${block.text}]`;
    case 'list':
      return `list${block.start ?? ''}[${block.items.map(shape).join(';')}]`;
    case 'subtext':
      return `small[${shape(block.children)}]`;
    case 'paragraph':
      return `p[${shape(block.children)}]`;
  }
}

describe('within a line', () => {
  test.each<[string, string]>([
    ['**tebal**', 'b(tebal)'],
    ['*miring* dan _miring_', 'i(miring) dan i(miring)'],
    ['***keduanya***', 'b(i(keduanya))'],
    ['**tebal dan *miring***', 'b(tebal dan i(miring))'],
    ['*miring dan **tebal***', 'i(miring dan b(tebal))'],
    ['__garis__ ~~coret~~ ||rahasia||', 'u(garis) s(coret) x(rahasia)'],
    ['satu\ndua', 'satu/dua'],
    ['`a*b*c`', 'code(a*b*c)'],
    ['``a ` b``', 'code(a ` b)'],
    ['[Harian](https://contoh.example/a)', 'link(Harian → https://contoh.example/a)'],
    ['[**Harian**](<https://contoh.example/a>)', 'link(b(Harian) → https://contoh.example/a)'],
    ['[a](https://contoh.example/b_(c) "judul")', 'link(a → https://contoh.example/b_(c))'],
    ['lihat https://contoh.example/a_b_c.', 'lihat link(https://contoh.example/a_b_c → https://contoh.example/a_b_c).'],
    ['<https://contoh.example>', 'link(https://contoh.example → https://contoh.example)'],
    ['<@123> <@!123> <@&4> <#5>', 'member(123) member(123) role(4) channel(5)'],
    ['</siapa-bilang:12345>', 'command(siapa-bilang)'],
    ['@everyone dan @here', 'everyone(everyone) dan everyone(here)'],
    ['<t:1700000000:D> <t:1700000000> <t:-5:R>', 'time(1700000000 D) time(1700000000 f) time(-5 R)'],
    ['<:jempol:123456>', ':jempol:'],
    ['\\*bukan\\* \\[ini](\\`', '*bukan* [ini](`'],
    ['\\**ini*', '*i(ini)'],
  ])('%j is %j', (source, expected) => {
    expect(shape(parseInline(source))).toBe(expected);
  });

  test.each([
    '2 * 3 * 4',
    'nama_yang_panjang',
    '**tidak ditutup',
    '*tidak **ditutup',
    'harga ~5 juta~',
    '****',
    '[bukan tautan]',
    '[bukan](javascript:alert(1))',
    '[bukan](data:text/html,x)',
    '[bukan](//contoh.example)',
    '[[[[',
    '<t:besok:D>',
    '<@nama>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '| satu |',
    '_',
    '`',
    '\\',
  ])('%j stays as it was written', (source) => {
    expect(shape(parseInline(source))).toBe(source);
  });
});

describe('by lines', () => {
  test.each<[string, string]>([
    ['# Satu\n## Dua\n### Tiga', 'h1[Satu]h2[Dua]h3[Tiga]'],
    ['-# kecil', 'small[kecil]'],
    ['> satu\n> dua\ntiga', 'quote[p[satu/dua]]p[tiga]'],
    ['>>> satu\ndua', 'quote[p[satu/dua]]'],
    ['> ### judul\n> isi', 'quote[h3[judul]p[isi]]'],
    ['> > dua kali', 'quote[p[> dua kali]]'],
    ['- satu\n- **dua**\ntiga', 'list[satu;b(dua)]p[tiga]'],
    ['* satu\n* dua', 'list[satu;dua]'],
    ['3. tiga\n4. empat', 'list3[tiga;empat]'],
    ['```ts\nconst *a* = 1;\n```\nx', 'pre[const *a* = 1;]p[x]'],
    ['satu\n\ndua', 'p[satu//dua]'],
    ['### judul\nisi', 'h3[judul]p[isi]'],
  ])('%j is %j', (source, expected) => {
    expect(parseMarkdown(source).map(blockShape).join('')).toBe(expected);
  });

  test.each([
    ['#bukan judul', 'p[#bukan judul]'],
    ['#### bukan judul', 'p[#### bukan judul]'],
    ['-#bukan', 'p[-#bukan]'],
    ['>bukan kutipan', 'p[>bukan kutipan]'],
    ['-bukan daftar', 'p[-bukan daftar]'],
    ['2024 adalah tahun', 'p[2024 adalah tahun]'],
    ['```\ntidak ditutup', 'p[```/tidak ditutup]'],
  ])('%j is %j', (source, expected) => {
    expect(parseMarkdown(source).map(blockShape).join('')).toBe(expected);
  });
});

const pieces = [
  '**',
  '*',
  '_',
  '__',
  '~~',
  '||',
  '`',
  '``',
  '[',
  '](',
  ')',
  '<@1>',
  '<t:1:R>',
  '\\',
  '\n',
  '> ',
  '- ',
  '# ',
  'kata',
  ' ',
  '```',
  'https://a.example/',
];

function textIn(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('children' in node ? textIn(node.children) : 'text' in node ? node.text : '')).join('');
}

test('letters are neither lost nor invented, whatever the marks', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const source = parts.filter((part) => !part.startsWith('https') && part !== '](').join('');
      const kept = (text: string) => text.split('kata').length;
      const all = parseMarkdown(source).map(blockText).join('\n');
      expect(kept(all)).toBe(kept(source));
    }),
  );
});

function blockText(block: Block): string {
  if (block.type === 'quote') return block.blocks.map(blockText).join('\n');
  if (block.type === 'list') return block.items.map(textIn).join('\n');
  return 'text' in block ? block.text : textIn(block.children);
}

test('an address is always http or https', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, 'javascript:', 'data:', '//'), { maxLength: 40 }), (parts) => {
      const addresses = parseMarkdown(parts.join('')).flatMap((block) =>
        'children' in block ? linksIn(block.children) : [],
      );
      for (const address of addresses) expect(['http:', 'https:']).toContain(new URL(address).protocol);
    }),
  );
});

function linksIn(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'link' ? [node.url] : []),
    ...('children' in node ? linksIn(node.children) : []),
  ]);
}

// Each would take minutes where the time grows with the square; the runner's own limit is the measure.
test.each([
  '*',
  '**a',
  '[',
  '[`a`',
  '||_',
  '`',
  '> ',
  '- ',
  '```\n',
  '```x\n',
  '\n',
  'https://',
  '<t:',
  '](https://a.example/',
])('200,000 times %j is read', (piece) => {
  expect(parseMarkdown(piece.repeat(200_000)).length).toBeGreaterThanOrEqual(0);
});
