import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatArticle, makeArticle, normalSpace, parseArticle } from '../../src/corpus/article-file.ts';

const file = 'corpus/articles/banjir.md';
const parse = (content: string) => parseArticle(file, 'banjir', content);
const problems = (content: string) => (parse(content).problems ?? []).map(({ line, message }) => `${line}: ${message}`);
const blocks = (body: string) =>
  parse(`---\ntitle: Banjir\n---\n${body}`).value?.paragraphs.map(({ kind, text }) => [kind, text]);

describe('an article file', () => {
  it('gives the article with its paragraphs numbered from 1', () => {
    const article = parse(
      '---\ntitle: Banjir surut\npublisher: Harian Uji\npublished: 2031-02-03\n---\n\nSatu.\n\nDua.\n',
    ).value;
    expect(article).toMatchObject({
      id: 'banjir',
      title: 'Banjir surut',
      publisher: 'Harian Uji',
      published: '2031-02-03',
    });
    expect(article?.paragraphs.map(({ number, text }) => [number, text])).toEqual([
      [1, 'Satu.'],
      [2, 'Dua.'],
    ]);
    expect(article?.paragraphs.every((paragraph) => paragraph.article === article)).toBe(true);
  });

  it('leaves absent what the head does not say, and fills in the three defaults', () => {
    const article = parse('---\ntitle: Banjir\n---\n\nSatu.').value;
    expect(article).toMatchObject({ language: 'id', text: 'full', origin: 'banjir' });
    expect(Object.keys(article ?? {}).sort()).toEqual(['id', 'language', 'origin', 'paragraphs', 'text', 'title']);
  });

  test.each([
    ['a wrapped paragraph', 'Air mulai\nsurut  pagi\r\n  tadi.', [['body', 'Air mulai surut pagi tadi.']]],
    [
      'a blank line of spaces',
      'Satu.\n \t\nDua.',
      [
        ['body', 'Satu.'],
        ['body', 'Dua.'],
      ],
    ],
    ['a heading', '## Jalan Ditutup', [['heading', 'Jalan Ditutup']]],
    ['a caption', '[caption] Warga mengungsi. (Foto: Uji)', [['caption', 'Warga mengungsi. (Foto: Uji)']]],
    ['a mark without its space', '##Jalan', [['body', '##Jalan']]],
    ['an escaped heading', '\\## 3 besar', [['body', '## 3 besar']]],
    ['an escaped caption', '\\[caption] itu', [['body', '[caption] itu']]],
    ['an escaped backslash', '\\\\server', [['body', '\\server']]],
    [
      'a rule between paragraphs',
      'Satu.\n\n---\n\nDua.',
      [
        ['body', 'Satu.'],
        ['body', '---'],
        ['body', 'Dua.'],
      ],
    ],
  ])('reads %s', (_, body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });

  test.each([
    ['no front matter', 'Air surut.', [/^1: has no front matter/]],
    ['an empty file', '', [/^1: has no front matter/]],
    ['front matter left open', '---\ntitle: Banjir\n', [/^1: front matter is not closed/]],
    ['no paragraphs', '---\ntitle: Banjir\n---\n \n', [/^3: has no paragraphs/]],
    ['no title', '---\npublisher: Uji\n---\n\nSatu.', [/title: is required/]],
    ['a title that is a number', '---\ntitle: 2031\n---\n\nSatu.', [/^2: title: is required and must be text/]],
    ['no YAML', '---\ntitle: Banjir: surut\n---\n\nSatu.', [/^2: is not valid YAML.*single quotes/]],
    ['a list instead of keys', '---\n- title\n---\n\nSatu.', [/^2: must be lines of the form/]],
    ['a key twice', '---\ntitle: A\ntitle: B\n---\n\nSatu.', [/^3: is not valid YAML: Map keys must be unique/]],
    [
      'a mistyped key',
      '---\ntitle: A\npublised: 2031-01-01\n---\n\nSatu.',
      [/^3: unknown key "publised": did you mean "published"\?/],
    ],
    [
      'an unknown key',
      '---\ntitle: A\nwarna: biru\n---\n\nSatu.',
      [/^3: unknown key "warna"; the keys are title, publisher/],
    ],
    ['a day that is none', '---\ntitle: A\npublished: 2031-02-30\n---\n\nSatu.', [/^3: published: is not a date/]],
    ['a date in words', '---\ntitle: A\npublished: kemarin\n---\n\nSatu.', [/^3: published: is not a date/]],
    [
      'a time without offset',
      '---\ntitle: A\npublished: 2031-02-03T10:00\n---\n\nSatu.',
      [/^3: published: is not a date/],
    ],
    [
      'an address of another kind',
      '---\ntitle: A\nurl: javascript:alert(1)\n---\n\nSatu.',
      [/^3: url: is not an address/],
    ],
    ['another language', '---\ntitle: A\nlanguage: fr\n---\n\nSatu.', [/^3: language: must be id or en/]],
    ['a control character', '---\ntitle: A\n---\n\nSatu.\n\nDu\u001b[31ma', [/^7: holds a control character/]],
    ['two faults', '---\ntext: ful\n---\n', [/title/, /text: must be full or digest/, /no paragraphs/]],
  ])('refuses %s', (_, content, expected) => {
    const found = problems(content);
    expect(found).toHaveLength(expected.length);
    for (const pattern of expected) expect(found.some((problem) => pattern.test(problem))).toBe(true);
  });

  it('refuses aliases that expand without end', () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) => `k${n}: &k${n} [${Array(9).fill(n === 0 ? 'x' : `*k${n - 1}`)}]`,
    );
    expect(problems(`---\n${levels.join('\n')}\n---\n\nSatu.`)[0]).toMatch(/Excessive alias count/);
  });

  it('reads its own output back as the same article', () => {
    const line = fc.string({ unit: 'binary' }).map(clean).filter(Boolean);
    const marked = fc
      .constantFrom('## ', '[caption] ', '\\', '\\## ', '---')
      .chain((mark) => line.map((rest) => clean(mark + rest)));
    const block = fc.record({ kind: fc.constantFrom('body', 'heading', 'caption'), text: fc.oneof(line, marked) });
    const head = fc.record(
      {
        id: fc.constant('banjir'),
        title: line,
        publisher: line,
        author: line,
        url: fc.webUrl(),
        origin: line,
        published: fc.constantFrom('2031-02-03', '2031-02-03T09:04+07:00'),
        publishedFrom: fc.constant('text'),
        language: fc.constantFrom('id', 'en'),
        text: fc.constantFrom('full', 'digest'),
      } as const,
      { requiredKeys: ['id', 'title', 'origin', 'language', 'text'] },
    );
    fc.assert(
      fc.property(head, fc.array(block, { minLength: 1, maxLength: 5 }), (facts, made) => {
        const article = makeArticle(facts, made as Parameters<typeof makeArticle>[1]);
        expect(parse(formatArticle(article)).value).toEqual(article);
      }),
    );
  });
});

// What an article may hold: no control characters, white space single.
function clean(text: string): string {
  return normalSpace(text.replace(/\p{Cc}/gu, ' '));
}
