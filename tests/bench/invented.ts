// A corpus of any size, invented: the same numbers give the same sentences. Words are as frequent as in news, paragraphs as
// long; statements, dates, visits and plain sentences are mixed as in news, so that extraction has its usual work.
import type { Corpus } from '../../src/corpus/load.ts';
import type { Article, Paragraph } from '../../src/model.ts';
import { clause, sentence, type World } from './sentences.ts';
import { capital, pick, type Random, seeded, wordOf } from './words.ts';

const paragraphsInArticle = 15;

/** @param paragraphs how many in all */
export function inventedCorpus(paragraphs: number, seed = 1): Corpus {
  const grown = Math.sqrt(paragraphs);
  const world: World = {
    random: seeded(seed),
    vocabulary: 2000 + Math.floor(60 * grown),
    people: 50 + Math.floor(20 * grown),
  };
  const count = Math.ceil(paragraphs / paragraphsInArticle);
  return { directory: '', articles: Array.from({ length: count }, (_, at) => article(at, world)), story: null };
}

function article(at: number, world: World): Article {
  const paragraphs: Paragraph[] = [];
  const made: Article = {
    id: `a${at}`,
    title: capital(clause(world)),
    publisher: `Harian ${capital(wordOf(500 + (at % 20), 3))}`,
    published: `2024-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
    language: 'id',
    text: 'full',
    origin: `a${at}`,
    paragraphs,
  };
  for (let number = 1; number <= paragraphsInArticle; number++) {
    const text = Array.from({ length: 1 + Math.floor(world.random() * 3) }, () => sentence(world)).join(' ');
    paragraphs.push({ article: made, number, kind: 'body', text });
  }
  return made;
}

/** Questions that a paragraph of the corpus answers: some of its words, asked for in the usual way, every third with a typing error. */
export function inventedQuestions(corpus: Corpus, count: number, seed = 2): string[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => {
    const { text } = pick(pick(corpus.articles, random).paragraphs, random);
    const words = text
      .split(' ')
      .slice(0, 5 + Math.floor(random() * 8))
      .join(' ')
      .replace(/["“”,.()]/gu, '');
    return `${pick(['Siapa yang', 'Kapan', 'Apa', 'Di mana', 'Berapa'], random)} ${at % 3 === 0 ? misspelt(words, random) : words}?`;
  });
}

function misspelt(text: string, random: Random): string {
  const words = text.split(' ');
  const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0);
  const word = words[longest] ?? '';
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 1));
  words[longest] = `${word.slice(0, at)}x${word.slice(at + 1)}`;
  return words.join(' ');
}
