// What to call a speaker whom no list of names knows: "Rahmi, staf yayasan", "seorang pejabat", "laporan".
import type { Sentence } from './passage.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { isLowerCase, isWord, nameAt, skipWhile, textOf } from './tokens.ts';

/** The name in a description though nobody listed it ("Rahmi, staf yayasan", "Kepala Dinas, Rahmi"); else the description. */
export function described(sentence: Sentence, by: SpeakerPhrase): string {
  const text = withoutDemonstrative(sentence, by);
  const opening = capitalRun(sentence, by.from, by.to);
  const isName = opening > by.from && (by.from > 0 || sentence.tokens[opening]?.kind === 'comma');
  if (isName) return textOf(sentence, by.from, opening).text;
  const comma = skipWhile(sentence, by.from, (token, at) => at < by.to && token.kind !== 'comma');
  if (comma + 1 < by.to && capitalRun(sentence, comma + 1, by.to) === by.to)
    return textOf(sentence, comma + 1, by.to).text;
  const holder = closingName(sentence, by);
  if (holder !== null) return holder;
  const isNoun = isUnnamed(sentence, by.from) || (isDescriptive(sentence, by.from) && isFollowedByNoun(sentence, by));
  return isNoun ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Deputi Urusan Nelayan dan UKM Rahmi": the capitals behind the office, where words of bodies or places end it. */
function closingName(sentence: Sentence, { from, to }: SpeakerPhrase): string | null {
  if (!isWord(sentence.tokens[from], sentence.passage.language.titles.roleNouns)) return null;
  let start = to;
  while (start > from && isUnknownName(sentence, start - 1)) start--;
  return start < to && start > from + 1 && endsOffice(sentence, start - 1) ? textOf(sentence, start, to).text : null;
}

function isUnknownName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isLowerCase(token) || isNamed(sentence, at)) return false;
  return !isDescriptive(sentence, at) && !isAcronym(token.text);
}

// In words: longer than the name of any body.
const longestName = 8;

/** Whether a name begins at a token or runs over it: "Indonesia" of "Himpunan Nelayan Indonesia". */
function isNamed(sentence: Sentence, at: number): boolean {
  const end = sentence.tokens[at]?.end ?? 0;
  for (let from = at; from >= Math.max(0, at - longestName); from--) {
    const name = nameAt(sentence, from);
    if (name) return name.end >= end;
  }
  return false;
}

function endsOffice(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    token?.kind === 'bracket' ||
    /^\d+$/.test(token?.text ?? '') ||
    isAcronym(token?.text ?? '') ||
    isWord(token, sentence.passage.language.titles.bodyWords)
  );
}

const isAcronym = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

/** "Para", "Sejumlah", "Pejabat" keep no capital; "Kepala Dinas X" is written like a name. */
function isUnnamed(sentence: Sentence, at: number): boolean {
  const { reporting, titles } = sentence.passage.language;
  const token = sentence.tokens[at];
  return (
    isWord(token, titles.indefinites) || (isWord(token, reporting.sources) && !isWord(token, titles.organisationNouns))
  );
}

function isFollowedByNoun(sentence: Sentence, { from, to }: SpeakerPhrase): boolean {
  const next = sentence.tokens[from + 1];
  return next === undefined || from + 1 >= to || isLowerCase(next);
}

/** Where the capitalised words that name nobody's office end. */
function capitalRun(sentence: Sentence, from: number, to: number): number {
  return skipWhile(
    sentence,
    from,
    (token, at) => at < to && token.kind === 'word' && !isLowerCase(token) && !isDescriptive(sentence, at),
  );
}

/** "Laporan itu" is "laporan". */
function withoutDemonstrative(sentence: Sentence, { surface, from, to }: SpeakerPhrase): string {
  const { demonstratives } = sentence.passage.language.reporting;
  const isPointed = to - from > 1 && isWord(sentence.tokens[to - 1], demonstratives);
  return isPointed ? textOf(sentence, from, to - 1).text : surface.text;
}

function isDescriptive(sentence: Sentence, at: number): boolean {
  const { reporting, titles } = sentence.passage.language;
  const lists = [reporting.sources, titles.roleNouns, titles.organisationNouns, titles.bodyWords, titles.indefinites];
  return lists.some((list) => isWord(sentence.tokens[at], list));
}
