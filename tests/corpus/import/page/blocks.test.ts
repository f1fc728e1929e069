import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { blocksOf } from '../../../../src/corpus/import/page/blocks.ts';
import { parsePage } from '../../../../src/corpus/import/page/dom.ts';

const read = (html: string) => {
  const root = parsePage(html).documentElement;
  return (root ? blocksOf(root) : []).map(({ text, kind, linked }) => `${kind ?? ''}${linked ? '@' : ''}|${text}`);
};

test.each([
  ['<p>Air <b>sungai</b> surut.</p><p>Warga pulang.</p>', ['|Air sungai surut.', '|Warga pulang.']],
  ['Air surut.<br>Warga pulang.<br/><br>Jalan kering.', ['|Air surut.', '|Warga pulang.', '|Jalan kering.']],
  ['<div>Air surut.<p>Warga pulang.</p>Jalan kering.</div>', ['|Air surut.', '|Warga pulang.', '|Jalan kering.']],
  ['<h2>Jalan <i>Kering</i></h2><p>Air surut.</p>', ['heading|Jalan Kering', '|Air surut.']],
  [
    '<figure><img><figcaption><h6>Sungai</h6>Air surut.</figcaption></figure>',
    ['caption|Sungai', 'caption|Air surut.'],
  ],
  ['<div class="photo__caption">Air surut.</div>', ['caption|Air surut.']],
  ['<p class="captions-off">Air surut.</p>', ['|Air surut.']],
  ['<p><a href="/a">Jalan Kering</a></p><p>Baca <a href="/b">ini</a></p>', ['@|Jalan Kering', '|Baca ini']],
  ['<ul><li>Satu</li><li>Dua</li></ul>', ['|Satu', '|Dua']],
  ['<table><tr><td>Satu</td><td>Dua</td></tr></table>', ['|Satu', '|Dua']],
  ['<p>Air&nbsp;surut &amp; jalan\n kering.</p>', ['|Air surut & jalan kering.']],
  ['<script>x()</script><style>p{}</style><p>Air surut.</p><!-- rahasia -->', ['|Air surut.']],
  ['', []],
])('%s', (html, expected) => {
  expect(read(html)).toEqual(expected);
});

it('loses no word of a text, whatever tags are around it', () => {
  const tag = fc.constantFrom('p', 'div', 'b', 'span', 'li', 'h2', 'figcaption', 'a', 'blockquote');
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const piece = fc.tuple(tag, word).map(([name, text]) => ({ html: `<${name}>${text} </${name}>`, text }));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const words = read(pieces.map(({ html }) => html).join('')).flatMap((line) =>
        line.slice(line.indexOf('|') + 1).split(' '),
      );
      expect(words).toEqual(pieces.map(({ text }) => text));
    }),
  );
});
