// Capitalised runs: the stretches of a text that can be names, before anyone knows whose.
import type { Language } from '../../language/language.ts';
import type { Paragraph } from '../../model.ts';
import { paragraphWords, type Word } from '../../text/words.ts';
import { isCapitalised } from '../spelling.ts';

export interface Run {
  /** The paragraph that it stands in. */
  readonly text: string;
  readonly words: readonly Word[];
  /** The word before it, folded; empty at the start of a sentence. */
  readonly before: string;
  /** The word after it, folded, behind a comma or an adverb too; empty where other punctuation follows. */
  readonly after: string;
  /** Its first word is capitalised because it begins a sentence, whatever it is. */
  readonly opensSentence: boolean;
  /** What stands in brackets directly behind it: "Komite Pemantau (KP)", "Rahmi (48)". */
  readonly bracket: string | null;
}

// Lower-case words inside names, in any language.
const particles = new Set('bin binti van von de del della der den al el ul ibn da dos la le'.split(' '));

/** The runs of a paragraph that is neither a heading nor written like one. */
export function runsIn({ kind, text }: Paragraph, language: Language): Run[] {
  return kind === 'heading' || isTitleCase(text) ? [] : capitalisedRuns(text, language);
}

// A headline that was taken for a paragraph capitalises everything.
const headlineShare = 0.7;
const shortestHeadline = 5;
const longestClose = 8;

function isTitleCase(text: string): boolean {
  if (/[.?!]["”]?\s*$/.test(text.slice(-longestClose))) return false;
  const cut = paragraphWords(text).filter(({ text: word }) => /^\p{L}{4,}/u.test(word));
  const capitals = cut.filter(({ text: word }) => /^\p{Lu}/u.test(word));
  return cut.length >= shortestHeadline && capitals.length / cut.length > headlineShare;
}

/** The capitalised runs of a paragraph, in order. Linear in the text. */
function capitalisedRuns(text: string, language: Language): Run[] {
  const cut = paragraphWords(text);
  const runs: Run[] = [];
  for (let from = 0; from < cut.length; ) {
    // No run begins in lower case.
    const to = isCapitalised(cut[from]?.text ?? '') ? runEnd(text, cut, from, language) : from;
    if (to > from) runs.push(runOf(text, cut, from, to, language));
    from = Math.max(to, from + 1);
  }
  return runs;
}

function runEnd(text: string, cut: readonly Word[], from: number, language: Language): number {
  let to = from;
  for (let at = from; joins(text, cut, from, at, language); at++) {
    if (!isInner(text, cut, at, language)) to = at + 1;
  }
  return to;
}

/** Whether the word at `at` goes on with the run that began at `from`. */
function joins(text: string, cut: readonly Word[], from: number, at: number, language: Language): boolean {
  const [word, before] = [cut[at], cut[at - 1]];
  if (!word) return false;
  const inner = isInner(text, cut, at, language);
  const named = isNameWord(word) || inner;
  if (at === from || !before) return named && !inner;
  const gap = text.slice(before.end, word.start);
  if (gap === '-') return true;
  if (gap === ', ') return isListOfBody(cut, at, language);
  return named && (gap === ' ' || gap === "'" || gap === '’' || (gap === '. ' && isAbbreviated(before, language)));
}

/** "Kementerian Pendidikan, Kebudayaan, dan Riset": a list of words that only bodies have. */
function isListOfBody(cut: readonly Word[], at: number, { titles }: Language): boolean {
  const [before, word, next] = [cut[at - 1], cut[at], cut[at + 1]];
  if (!before || !word || !titles.bodyWords.has(before.folded)) return false;
  return titles.bodyWords.has(titles.joints.has(word.text) ? (next?.folded ?? '') : word.folded);
}

const isNameWord = (word: Word): boolean => isCapitalised(word.text);

/** A lower-case word that a name may hold: "bin", or "dr" between a body and its doctor. */
function isInner(text: string, cut: readonly Word[], at: number, { titles }: Language): boolean {
  const [word, next] = [cut[at], cut[at + 1]];
  if (!word || !next || isCapitalised(word.text)) return false;
  // "Energi dan Sumber Daya Mineral" is one ministry.
  if (titles.joints.has(word.text) && titles.bodyWords.has(next.folded)) return isCapitalised(next.text);
  if (!particles.has(word.text) && !titles.honorifics.has(word.text)) return false;
  // "Lucía de la Vega": two of them at most, so that a text of nothing else is read in linear time.
  const behind = particles.has(next.text) ? cut[at + 2] : next;
  return behind !== undefined && isCapitalised(behind.text) && /^(?:[ -]|\. )$/.test(text.slice(word.end, next.start));
}

/** "J." in Rahmi J. Umar, "dr." before a name. */
function isAbbreviated(word: Word, language: Language): boolean {
  return word.text.length === 1 || language.titles.honorifics.has(word.folded);
}

function runOf(text: string, cut: readonly Word[], from: number, to: number, language: Language): Run {
  const [first, last] = [cut[from], cut[to - 1]];
  const gapBefore = text.slice(cut[from - 1]?.end ?? 0, first?.start ?? 0);
  const gapAfter = text.slice(last?.end ?? 0, cut[to]?.start ?? text.length);
  const opensSentence = from === 0 || /[.?!:;"“”]/u.test(gapBefore);
  return {
    text,
    words: cut.slice(from, to),
    before:
      opensSentence || /[,()]/.test(gapBefore) ? titleBehindBracket(text, cut, from) : (cut[from - 1]?.folded ?? ''),
    after: /^,? $/.test(gapAfter) ? wordBehind(cut, to, language) : '',
    opensSentence,
    bracket: gapAfter === ' (' ? bracketAt(text, last?.end ?? 0) : null,
  };
}

/** The word after a run, or after the adverb there: "Umar juga mengatakan". */
function wordBehind(cut: readonly Word[], at: number, { reporting }: Language): string {
  const next = cut[at]?.folded ?? '';
  return reporting.adverbs.has(next) ? (cut[at + 1]?.folded ?? '') : next;
}

// In words: "Jenderal (Pol) Sutanto", "Komite Pemantau Pemilu (KPP) Ani".
const longestAside = 4;

/** The word before the bracket that ends right before a run, folded; empty when there is none. */
function titleBehindBracket(text: string, cut: readonly Word[], from: number): string {
  const start = cut[from]?.start ?? 0;
  for (let at = from - 2; at >= Math.max(0, from - 1 - longestAside); at--) {
    const word = cut[at];
    if (word && /^ \([^()]*\) $/.test(text.slice(word.end, start))) return word.folded;
  }
  return '';
}

const longestBracket = 24;

function bracketAt(text: string, from: number): string | null {
  return /^ \(([^()]+)\)/.exec(text.slice(from, from + longestBracket))?.[1] ?? null;
}
