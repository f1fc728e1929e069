// A corpus of any size, invented: the same numbers give the same sentences. Words are as frequent as in news (Zipf), paragraphs
// as long, and every article has statements, dates and visits, so that extraction has its usual work.
import type { Corpus } from '../../src/corpus/load.ts';
import type { Article, Paragraph } from '../../src/model.ts';

export type Random = () => number;

/** The same numbers in every run. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables =
  'ba ca da fa ga ha ja ka la ma na pa ra sa ta wa ya bi di ki li mi ni pi ri si ti bu du ku lu mu nu pu ru su tu be de ke le me ne pe re se te bo do ko lo mo no po ro so to'.split(
    ' ',
  );
const endings = ['', '', '', 'n', 'r', 'k', 's', 't', 'ng', 'h'];
const common =
  'yang di dan untuk dengan dari pada dalam ini itu akan oleh ke tidak telah juga kepada sebagai negara tahun pemerintah presiden menteri'.split(
    ' ',
  );
const people = [
  'Rendra Wibisono',
  'Anatoly Greshnev',
  'Maria Sutopo',
  'Park Dae-seong',
  'Yusuf Marhaban',
  'Irina Voloshenko',
];
const places = ['Jepang', 'Kuba', 'Mesir', 'Havana', 'Kairo', 'Norwegia', 'Peru'];
const dates = ['pekan lalu', 'pada Senin (4/3/2024)', 'bulan depan', 'pada 12 Mei 2023', 'September lalu'];

function pick<T>(all: readonly T[], random: Random): T {
  return all[Math.floor(random() * all.length)] as T;
}

/** The word of a rank: common words first, then invented ones that grow longer the rarer they are. */
function wordAt(rank: number): string {
  const known = common[rank];
  if (known) return known;
  const random = seeded(rank * 7919 + 13);
  random();
  const length = rank < 400 ? 2 : 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => pick(syllables, random)).join('') + pick(endings, random);
}

/** Zipf: the word of rank n is n times rarer than the first. */
function wordBy(random: Random, vocabulary: number): string {
  return wordAt(Math.floor(vocabulary ** random()) - 1);
}

function clause(random: Random, vocabulary: number): string {
  return Array.from({ length: 6 + Math.floor(random() * 14) }, () => wordBy(random, vocabulary)).join(' ');
}

function sentence(random: Random, vocabulary: number): string {
  const text = clause(random, vocabulary);
  const kind = random();
  if (kind < 0.1) return `"${capital(text)}," kata ${pick(people, random)} ${pick(dates, random)}.`;
  if (kind < 0.2) return `${pick(people, random)} mengatakan bahwa ${text}.`;
  if (kind < 0.25) return `${pick(people, random)} mengunjungi ${pick(places, random)} ${pick(dates, random)}.`;
  return `${capital(text)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const paragraphsInArticle = 12;

/** @param paragraphs how many in all */
export function inventedCorpus(paragraphs: number, seed = 1): Corpus {
  const random = seeded(seed);
  const vocabulary = 2000 + Math.floor(60 * Math.sqrt(paragraphs));
  const articles = Array.from({ length: Math.ceil(paragraphs / paragraphsInArticle) }, (_, at) =>
    article(at, random, vocabulary),
  );
  return { directory: '', articles, story: null };
}

function article(at: number, random: Random, vocabulary: number): Article {
  const paragraphs: Paragraph[] = [];
  const made: Article = {
    id: `a${at}`,
    title: capital(clause(random, vocabulary)),
    publisher: `Harian ${capital(wordAt(500 + (at % 20)))}`,
    published: `2024-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
    language: 'id',
    text: 'full',
    origin: `a${at}`,
    paragraphs,
  };
  for (let number = 1; number <= paragraphsInArticle; number++) {
    const text = Array.from({ length: 2 + Math.floor(random() * 4) }, () => sentence(random, vocabulary)).join(' ');
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
      .replace(/[",.()]/gu, '');
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
