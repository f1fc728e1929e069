// The holder of an office who is named behind its description: "kata juru bicara itu, Kolonel Bo".
import type { Sentence, Token } from './passage.ts';
import { isLowerCase, isTitled, isWord, nameAt, namesIn, skipWhile } from './tokens.ts';

/** "kata juru bicara Presiden Bo, Ann Lee, …": between its commas stands nothing but the name. */
export function isSetOff(sentence: Sentence, comma: number): boolean {
  if (sentence.tokens[comma]?.kind !== 'comma' || nameAt(sentence, comma + 1)?.entity.kind !== 'person') return false;
  const end = skipWhile(sentence, personEnd(sentence, comma + 1), ({ kind }) => kind === 'bracket');
  const behind = sentence.tokens[end];
  return behind === undefined || behind.kind === 'comma';
}

/**
 * "kata juru bicara itu, Kolonel Bo": the holder is named behind a comma, or further on where the office itself holds commas
 * ("Direktur Pendidikan, Ilmu, dan Budaya UNESCO Umar").
 */
export function holderBehind(sentence: Sentence, to: number): number {
  if (sentence.tokens[to]?.kind !== 'comma') return to;
  if (isHeldBehind(sentence, to + 1)) return personEnd(sentence, to + 1);
  const unknown = unknownNameEnd(sentence, to + 1);
  if (unknown > to + 1) return unknown;
  const { reporting } = sentence.passage.language;
  const end = skipWhile(
    sentence,
    to,
    (token, at) =>
      at - to < 16 &&
      (token.kind === 'comma' ||
        token.kind === 'bracket' ||
        (token.kind === 'word' && !reporting.boundaries.has(token.folded))),
  );
  const last = namesIn(sentence, to, end).findLast(({ entity }) => entity.kind === 'person');
  const joint = sentence.tokens.slice(to, end).some((token) => isWord(token, reporting.and));
  return last && joint ? skipWhile(sentence, to, (token) => token.end <= last.end) : to;
}

/** "kata kepala dinas, Rahmi.": capitalised words alone between commas, known or not. */
function unknownNameEnd(sentence: Sentence, from: number): number {
  const end = skipWhile(sentence, from, (token, at) => isUnknownName(sentence, token, at));
  const behind = sentence.tokens[end];
  return (behind === undefined || behind.kind === 'comma') && end - from < 4 ? end : from;
}

function isUnknownName(sentence: Sentence, token: Token, at: number): boolean {
  const { bodyWords } = sentence.passage.language.titles;
  return (
    token.kind === 'word' &&
    !isLowerCase(token) &&
    !nameAt(sentence, at) &&
    !isTitled(sentence, at) &&
    !isWord(token, bodyWords)
  );
}

/** Whether a person's name begins here, behind no more than titles. */
export function isHeldBehind(sentence: Sentence, from: number): boolean {
  const { titles } = sentence.passage.language;
  const start = skipWhile(
    sentence,
    from,
    (token) => isWord(token, titles.honorifics) || isWord(token, titles.roleNouns),
  );
  return nameAt(sentence, start)?.entity.kind === 'person';
}

/** Behind the next person's name. */
export function personEnd(sentence: Sentence, from: number): number {
  const start = skipWhile(sentence, from, (_token, at) => nameAt(sentence, at)?.entity.kind !== 'person');
  const end = nameAt(sentence, start)?.end ?? 0;
  return skipWhile(sentence, start, (token) => token.end <= end);
}
