// What looks like a date and is none: names, articles of law, scores, figures.
import type { DateWords } from '../../language/date-words.ts';
import { type Word, words as wordsOf } from '../../text/words.ts';
import type { Found } from './reading.ts';

/** A reading with the words beside it: enough to see "pasal" before "12/6". */
export interface Candidate {
  readonly found: Found;
  /** The reading's own words. */
  readonly words: readonly Word[];
  readonly text: string;
  readonly before: Word | undefined;
  readonly beforeThat: Word | undefined;
  readonly after: Word | undefined;
}

export interface Dismissal {
  readonly name: string;
  readonly applies: (candidate: Candidate, words: DateWords) => boolean;
}

const capital = /^\p{Lu}/u;

/** In the order they are tried; the first that applies drops the candidate. */
export const dismissals: readonly Dismissal[] = [
  {
    // "Pasal 12/6", "skor 2/1", "sekitar 2000": what follows is no date, unless it says so ("sekitar tahun 2000").
    name: 'article of law, score or amount',
    applies: ({ words, before }, { notAfter }) =>
      before !== undefined && notAfter.has(before.folded) && startsWithFigure(words),
  },
  {
    // "Nomor 12 Tahun 2006".
    name: 'law of a year',
    applies: ({ found, before, beforeThat }, { notAfter }) =>
      found.rule === 'year' &&
      /^\d/.test(before?.text ?? '') &&
      beforeThat !== undefined &&
      notAfter.has(beforeThat.folded),
  },
  {
    // "setiap Senin", "tiap bulan Juli".
    name: 'comes again and again',
    applies: ({ before, beforeThat }, { recurring, leads }) =>
      [before, leads.has(before?.folded ?? '') ? beforeThat : undefined].some(
        (word) => word !== undefined && recurring.has(word.folded),
      ),
  },
  {
    name: 'figure with a unit',
    applies: ({ found, after }, { notBefore }) =>
      (found.rule === 'year' || found.rule === 'century') && after !== undefined && notBefore.has(after.folded),
  },
  {
    // "pohon Natal", "tema Hari Kemerdekaan": a topic, where neither a year nor a preposition makes it a day.
    name: 'holiday that is no day',
    applies: ({ found, words, before }, { onHoliday, lists }) =>
      found.rule === 'holiday' &&
      !onHoliday.has(before?.folded ?? '') &&
      !words.some(({ text, folded }) => /^\d{4}$/u.test(text) || lists.shift.has(folded)),
  },
  {
    // "pada Hari Kemerdekaan Estonia": another country's falls on another day.
    name: 'holiday of somebody else',
    applies: ({ found, after, text }) => found.rule === 'holiday' && adjacentCapital(text, found.end, after),
  },
  {
    // "Jalan 17 Agustus", "Universitas 11 Maret".
    name: 'named after a date',
    applies: ({ before }, { namedAfterDates }) =>
      before !== undefined && capital.test(before.text) && namedAfterDates.has(before.folded),
  },
  {
    // "may", "march": in lower case other words, unless what stands before says otherwise ("since march").
    name: 'common word in lower case',
    applies: ({ found, words, before }, { capitalised, leads }) =>
      found.rule === 'month' &&
      words.length === 1 &&
      words.some((word) => capitalised.has(word.folded) && !capital.test(word.text)) &&
      !leads.has(before?.folded ?? ''),
  },
  {
    // "Mar" and "Des" are names too; beside a day or year they are months.
    name: 'abbreviation alone',
    applies: ({ found, words }, { lists }) =>
      found.rule === 'month' && words.length === 1 && isAbbreviation(words[0]?.folded ?? '', lists.month),
  },
  {
    // "Mei Ling", "Ibu Mei": a month alone beside another capital, without "pada" or "bulan" before it.
    name: 'given name',
    applies: ({ found, words, before, after, text }, { leads }) =>
      found.rule === 'month' &&
      words.length === 1 &&
      !(before && leads.has(before.folded)) &&
      (adjacentCapital(text, found.end, after) || capital.test(before?.text ?? '')),
  },
];

function startsWithFigure(words: readonly Word[]): boolean {
  return /^\d/.test(words[0]?.text ?? '');
}

/** A short spelling of a month that has a longer one. */
function isAbbreviation(word: string, months: DateWords['lists']['month']): boolean {
  const number = months.get(word);
  return word.length <= 4 && [...months].some(([name, other]) => other === number && name.length > word.length);
}

function adjacentCapital(text: string, end: number, after: Word | undefined): boolean {
  return after !== undefined && capital.test(after.text) && /^\s+$/u.test(text.slice(end, after.start));
}

export function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:–—-]["”’')]*\s*["“‘'(]*)$/u.test(text.slice(Math.max(0, at - 8), at));
}

const reach = 40;

/** The words of a reading and those beside it. */
export function candidateOf(text: string, found: Found): Candidate {
  const head = Math.max(0, found.start - reach);
  const [beforeThat, before] = [-2, -1].map((at) => moved(wordsOf(text.slice(head, found.start)).at(at), head));
  const after = moved(wordsOf(text.slice(found.end, found.end + reach))[0], found.end);
  return { found, text, words: wordsOf(text.slice(found.start, found.end)), beforeThat, before, after };
}

function moved(word: Word | undefined, by: number): Word | undefined {
  return word && { ...word, start: word.start + by, end: word.end + by };
}
