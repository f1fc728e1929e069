// Small questions that rules ask about the tokens of a sentence.
import type { NameMention, Span } from '../../model.ts';
import { span, trimmed } from '../../text/spans.ts';
import type { Sentence, Token } from './passage.ts';

/** The name that begins at a token. */
export function nameAt(sentence: Sentence, at: number): NameMention | undefined {
  return sentence.passage.names.get(sentence.tokens[at]?.start ?? -1);
}

/** "Umar's adviser": another is spoken of. */
export function isOwner({ passage }: Sentence, { end }: NameMention): boolean {
  return /^['’]s? \p{L}/u.test(passage.paragraph.text.slice(end, end + 4));
}

/** The names within the tokens from `from` to before `to`. */
export function namesIn(sentence: Sentence, from: number, to: number): NameMention[] {
  const end = sentence.tokens[to - 1]?.end ?? 0;
  const names = sentence.tokens.slice(from, Math.max(from, to)).map(({ start }) => sentence.passage.names.get(start));
  return names.filter((name) => name !== undefined).filter((name) => name.end <= end);
}

/** The text from one token to before another, without white space at the edges. */
export function textOf(sentence: Sentence, from: number, to: number): Span {
  const { text } = sentence.passage.paragraph;
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  return first && last ? trimmed(text, first.start, last.end) : span(text, sentence.span.start, sentence.span.start);
}

export function isWord(token: Token | undefined, list: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && list.has(token.folded);
}

/** The first index from `from` at which the test holds, or the end. */
export function skipWhile(sentence: Sentence, from: number, test: (token: Token, at: number) => boolean): number {
  let at = from;
  for (let token = sentence.tokens[at]; token && test(token, at); token = sentence.tokens[at]) at++;
  return at;
}

export function isLowerCase(token: Pick<Token, 'text'>): boolean {
  return token.text === token.text.toLowerCase();
}

/** Whether the word at an index is in lower case. */
export function isLowerAt(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && isLowerCase(token);
}

/** Whether a word opens the description of a person or of a body: "Ketua", "Kementerian". */
export function isTitled(sentence: Sentence, at: number): boolean {
  const { titles } = sentence.passage.language;
  const token = sentence.tokens[at];
  return isWord(token, titles.roleNouns) || isWord(token, titles.organisationNouns);
}

/** Whether a person is named within the tokens. */
export function hasPerson(sentence: Sentence, from: number, to: number): boolean {
  return namesIn(sentence, from, to).some(({ entity }) => entity.kind === 'person');
}
