// /who-said: every filter alone and with every other.
import { describe, expect, it } from 'vitest';
import { type WhoSaidRequest, whoSaid } from '../../src/answers/who-said.ts';
import { buildLibrary } from '../../src/library/library.ts';
import type { Article, Paragraph } from '../../src/model.ts';

function articleOf(id: string, publisher: string, published: string, texts: readonly string[]): Article {
  const paragraphs: Paragraph[] = [];
  const article = {
    id,
    title: id,
    publisher,
    published,
    language: 'id',
    text: 'full',
    origin: id,
    paragraphs,
  } as const;
  for (const [i, text] of texts.entries()) paragraphs.push({ article, number: i + 1, kind: 'body', text });
  return article;
}

const library = buildLibrary({
  directory: 'invented',
  story: null,
  articles: [
    articleOf('a', 'Kabar', '2031-03-01', [
      'Menteri Pertahanan Norwegia Rahmi Umar mengatakan bahwa gandum di gudang utara sudah habis.',
      '"Harga gandum tidak akan naik," kata Rahmi.',
      'Bupati Sula Tono Saleh menuduh pedagang menimbun gandum.',
    ]),
    articleOf('b', 'Warta', '2031-04-01', [
      'Menteri Pertahanan Norwegia Rahmi Umar mengatakan bahwa kapal pengangkut gandum tiba pekan depan.',
      'Sejumlah nelayan mengatakan solar langka.',
      '"Kami tidak tahu soal gandum," ujarnya.',
    ]),
  ],
});

const found = (request: Omit<WhoSaidRequest, 'language'>): string[] => {
  const answer = whoSaid(library, { ...request, language: 'id' });
  return answer.found
    ? answer.findings.map(
        ({ paragraph, statement }) => `${paragraph.article.id}${paragraph.number} ${statement?.speaker}`,
      )
    : [];
};

describe('whoSaid', () => {
  it.each<[string, Omit<WhoSaidRequest, 'language'>, string[]]>([
    ['words', { words: 'menimbun' }, ['a3 Tono Saleh']],
    ['words that are about nothing here', { words: 'satelit' }, []],
    ['speaker', { speaker: 'Tono Saleh' }, ['a3 Tono Saleh']],
    ['speaker by a part of the name', { speaker: 'tono' }, ['a3 Tono Saleh']],
    ['speaker by office', { speaker: 'menhan norwegia' }, ['a2 Rahmi Umar', 'b1 Rahmi Umar', 'a1 Rahmi Umar']],
    ['words and speaker', { words: 'kapal', speaker: 'Rahmi Umar' }, ['b1 Rahmi Umar']],
    ['words of somebody else', { words: 'menimbun', speaker: 'Rahmi Umar' }, []],
    ['words and source', { words: 'gandum', source: 'Warta' }, ['b1 Rahmi Umar', 'b3 null']],
    ['speaker and source', { speaker: 'Rahmi Umar', source: 'Warta' }, ['b1 Rahmi Umar']],
    ['speaker and after', { speaker: 'Rahmi Umar', after: '2031-03-15' }, ['b1 Rahmi Umar']],
    ['speaker and before', { speaker: 'Rahmi Umar', before: '2031-03-15' }, ['a2 Rahmi Umar', 'a1 Rahmi Umar']],
    ['words and before', { words: 'menimbun', before: '2031-02-01' }, []],
    [
      'words, speaker, source, after and before',
      { words: 'kapal gandum', speaker: 'Rahmi Umar', source: 'Warta', after: '2031-03-31', before: '2031-04-01' },
      ['b1 Rahmi Umar'],
    ],
    [
      'all of them, and a day too early',
      { words: 'kapal gandum', speaker: 'Rahmi Umar', source: 'Warta', before: '2031-03-31' },
      [],
    ],
    ['a speaker who is not there', { speaker: 'Ingrid Solberg' }, []],
    ['a speaker without a name', { speaker: 'nelayan' }, ['b2 sejumlah nelayan']],
    ['limit', { speaker: 'Rahmi Umar', limit: 1 }, ['a2 Rahmi Umar']],
  ])('%s', (_, request, expected) => {
    expect(found(request)).toEqual(expected);
  });

  it('puts what was said word for word before what was reported', () => {
    const [first] = whoSaid(library, { words: 'gandum', speaker: 'Rahmi Umar', language: 'id' }).findings;
    expect(first?.statement?.kind).toBe('direct');
  });

  it('gives near misses, and no answer, where the speaker says nothing of it', () => {
    const answer = whoSaid(library, { words: 'menimbun', speaker: 'Rahmi Umar', language: 'id' });
    expect(answer).toMatchObject({ found: false, findings: [] });
    expect(answer.nearMisses.map(({ statement }) => statement?.speaker)).toContain('Tono Saleh');
  });
});

describe('a time that the question names', () => {
  const onDays = (from: string, to: string) => found({ words: 'gandum', on: { from, to } });

  it('puts first what speaks of it', () => {
    expect(onDays('2031-04-07', '2031-04-13')[0]).toBe('b1 Rahmi Umar');
    expect(onDays('2031-04-01', '2031-04-30')[0]).toBe('b1 Rahmi Umar');
  });

  it('leaves the order alone where nobody speaks of it', () => {
    expect(onDays('2031-05-01', '2031-05-07')).toEqual(found({ words: 'gandum' }));
    expect(found({ words: 'gandum' })[0]).not.toBe('b1 Rahmi Umar');
  });
});
